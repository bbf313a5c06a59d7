package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.usecase.ConfirmHiring;
import ru.ryadom.cases.usecase.PauseCase;
import ru.ryadom.cases.usecase.RejectJobReport;
import ru.ryadom.cases.usecase.ReportHiring;
import ru.ryadom.cases.usecase.ReportJobLoss;
import ru.ryadom.cases.usecase.ResumeCase;

/** How cases turn from the straight road and come back to it. */
@Controller
class TurnMutations {

	private final ReportHiring reportHiring;

	private final ReportJobLoss reportJobLoss;

	private final ConfirmHiring confirmHiring;

	private final RejectJobReport rejectJobReport;

	private final PauseCase pauseCase;

	private final ResumeCase resumeCase;

	TurnMutations(ReportHiring reportHiring, ReportJobLoss reportJobLoss, ConfirmHiring confirmHiring,
			RejectJobReport rejectJobReport, PauseCase pauseCase, ResumeCase resumeCase) {
		this.reportHiring = reportHiring;
		this.reportJobLoss = reportJobLoss;
		this.confirmHiring = confirmHiring;
		this.rejectJobReport = rejectJobReport;
		this.pauseCase = pauseCase;
		this.resumeCase = resumeCase;
	}

	@MutationMapping
	ReportHiring.Result reportHiring(Viewer.CitizenViewer viewer, @Argument ReportHiring.Input input) {
		return this.reportHiring.report(viewer, input);
	}

	@SchemaMapping(typeName = "ReportHiringDone", field = "case")
	CitizenCase after(ReportHiring.Done done) {
		return CitizenCaseFields.shown(done.mine().file());
	}

	@MutationMapping
	ReportJobLoss.Result reportJobLoss(Viewer.CitizenViewer viewer, @Argument ReportJobLoss.Input input) {
		return this.reportJobLoss.report(viewer, input);
	}

	@SchemaMapping(typeName = "ReportJobLossDone", field = "case")
	CitizenCase after(ReportJobLoss.Done done) {
		return CitizenCaseFields.shown(done.mine().file());
	}

	@MutationMapping
	ConfirmHiring.Result confirmHiring(Viewer.StaffViewer viewer, @Argument ConfirmHiring.Input input) {
		return this.confirmHiring.confirm(viewer, input);
	}

	@SchemaMapping(typeName = "ConfirmHiringDone", field = "case")
	Case after(ConfirmHiring.Done done) {
		return done.file();
	}

	@MutationMapping
	RejectJobReport.Result rejectJobReport(Viewer.StaffViewer viewer, @Argument RejectJobReport.Input input) {
		return this.rejectJobReport.reject(viewer, input);
	}

	@SchemaMapping(typeName = "RejectJobReportDone", field = "case")
	Case after(RejectJobReport.Done done) {
		return done.file();
	}

	@MutationMapping
	PauseCase.Result pauseCase(Viewer.StaffViewer viewer, @Argument PauseCase.Input input) {
		return this.pauseCase.pause(viewer, input);
	}

	@SchemaMapping(typeName = "PauseCaseDone", field = "case")
	Case after(PauseCase.Done done) {
		return done.file();
	}

	@MutationMapping
	ResumeCase.Result resumeCase(Viewer.StaffViewer viewer, @Argument ResumeCase.Input input) {
		return this.resumeCase.resume(viewer, input);
	}

	@SchemaMapping(typeName = "ResumeCaseDone", field = "case")
	Case after(ResumeCase.Done done) {
		return done.file();
	}

}
