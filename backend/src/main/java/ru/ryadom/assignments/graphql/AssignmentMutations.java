package ru.ryadom.assignments.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.usecase.HandBackAssignment;
import ru.ryadom.assignments.usecase.HandOverAssignment;
import ru.ryadom.assignments.usecase.RecordWork;
import ru.ryadom.assignments.usecase.SubmitNgoReport;

/** What is done with assignments. */
@Controller
class AssignmentMutations {

	private final RecordWork recordWork;

	private final HandOverAssignment handOverAssignment;

	private final HandBackAssignment handBackAssignment;

	private final SubmitNgoReport submitNgoReport;

	AssignmentMutations(RecordWork recordWork, HandOverAssignment handOverAssignment,
			HandBackAssignment handBackAssignment, SubmitNgoReport submitNgoReport) {
		this.recordWork = recordWork;
		this.handOverAssignment = handOverAssignment;
		this.handBackAssignment = handBackAssignment;
		this.submitNgoReport = submitNgoReport;
	}

	@MutationMapping
	RecordWork.Result recordWork(Viewer.SignedIn viewer, @Argument RecordWork.Input input) {
		return this.recordWork.record(viewer, input);
	}

	@MutationMapping
	HandOverAssignment.Result handOverAssignment(Viewer.NgoViewer viewer, @Argument HandOverAssignment.Input input) {
		return this.handOverAssignment.handOver(viewer, input);
	}

	@MutationMapping
	HandBackAssignment.Result handBackAssignment(Viewer.SignedIn viewer, @Argument HandBackAssignment.Input input) {
		return this.handBackAssignment.handBack(viewer, input);
	}

	@MutationMapping
	SubmitNgoReport.Result submitNgoReport(Viewer.SignedIn viewer, @Argument SubmitNgoReport.Input input) {
		return this.submitNgoReport.submit(viewer, input);
	}

}
