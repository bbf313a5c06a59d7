package ru.ryadom.employers.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.usecase.NotifyEmployer;
import ru.ryadom.employers.usecase.RecordNeedAnalysis;
import ru.ryadom.employers.usecase.RecordNoticeReceipt;
import ru.ryadom.employers.usecase.WithdrawEmployerNotice;

/** What the office does with notices. */
@Controller
class NoticeMutations {

	private final NotifyEmployer notifyEmployer;

	private final RecordNoticeReceipt recordNoticeReceipt;

	private final WithdrawEmployerNotice withdrawEmployerNotice;

	private final RecordNeedAnalysis recordNeedAnalysis;

	NoticeMutations(NotifyEmployer notifyEmployer, RecordNoticeReceipt recordNoticeReceipt,
			WithdrawEmployerNotice withdrawEmployerNotice, RecordNeedAnalysis recordNeedAnalysis) {
		this.notifyEmployer = notifyEmployer;
		this.recordNoticeReceipt = recordNoticeReceipt;
		this.withdrawEmployerNotice = withdrawEmployerNotice;
		this.recordNeedAnalysis = recordNeedAnalysis;
	}

	@MutationMapping
	NotifyEmployer.Result notifyEmployer(Viewer.StaffViewer viewer, @Argument NotifyEmployer.Input input) {
		return this.notifyEmployer.send(viewer, input);
	}

	@MutationMapping
	RecordNoticeReceipt.Result recordNoticeReceipt(Viewer.StaffViewer viewer,
			@Argument RecordNoticeReceipt.Input input) {
		return this.recordNoticeReceipt.record(viewer, input);
	}

	@MutationMapping
	WithdrawEmployerNotice.Result withdrawEmployerNotice(Viewer.StaffViewer viewer,
			@Argument WithdrawEmployerNotice.Input input) {
		return this.withdrawEmployerNotice.withdraw(viewer, input);
	}

	@MutationMapping
	RecordNeedAnalysis.Result recordNeedAnalysis(Viewer.StaffViewer viewer, @Argument RecordNeedAnalysis.Input input) {
		return this.recordNeedAnalysis.record(viewer, input);
	}

}
