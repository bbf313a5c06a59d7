package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** The employer took the notice on paper: WPP-01 runs from that day (decision 11). */
@Component
public class RecordNoticeReceipt {

	private final NoticeWork work;

	RecordNoticeReceipt(NoticeWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String noticeId, int revision, LocalDate receivedOn, String takenBy) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNoticeReceipt", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.noticeId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, EmployerNotice now, Input input, LocalDate today) {
		return this.work.received(now,
				this.work.onPaper(now, input.receivedOn(), input.takenBy().strip(), viewer.memberId()), today);
	}

}
