package ru.ryadom.cases.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.usecase.EndCase;
import ru.ryadom.cases.usecase.EnterResults;
import ru.ryadom.cases.usecase.RecordNgoReport;
import ru.ryadom.cases.usecase.ReopenCase;

/** How cases end, and what is left to do then. */
@Controller
class EndingMutations {

	private final EndCase endCase;

	private final ReopenCase reopenCase;

	private final RecordNgoReport recordNgoReport;

	private final EnterResults enterResults;

	EndingMutations(EndCase endCase, ReopenCase reopenCase, RecordNgoReport recordNgoReport,
			EnterResults enterResults) {
		this.endCase = endCase;
		this.reopenCase = reopenCase;
		this.recordNgoReport = recordNgoReport;
		this.enterResults = enterResults;
	}

	@MutationMapping
	EndCase.Result endCase(Viewer.StaffViewer viewer, @Argument EndCase.Input input) {
		return this.endCase.end(viewer, input);
	}

	@SchemaMapping(typeName = "EndCaseDone", field = "case")
	Case after(EndCase.Done done) {
		return done.file();
	}

	@MutationMapping
	ReopenCase.Result reopenCase(Viewer.StaffViewer viewer, @Argument ReopenCase.Input input) {
		return this.reopenCase.reopen(viewer, input);
	}

	@SchemaMapping(typeName = "ReopenCaseDone", field = "case")
	Case after(ReopenCase.Done done) {
		return done.file();
	}

	@MutationMapping
	RecordNgoReport.Result recordNgoReport(Viewer.StaffViewer viewer, @Argument RecordNgoReport.Input input) {
		return this.recordNgoReport.record(viewer, input);
	}

	@SchemaMapping(typeName = "RecordNgoReportDone", field = "case")
	Case after(RecordNgoReport.Done done) {
		return done.file();
	}

	@MutationMapping
	EnterResults.Result enterResults(Viewer.StaffViewer viewer, @Argument EnterResults.Input input) {
		return this.enterResults.enter(viewer, input);
	}

	@SchemaMapping(typeName = "EnterResultsDone", field = "case")
	Case after(EnterResults.Done done) {
		return done.file();
	}

}
