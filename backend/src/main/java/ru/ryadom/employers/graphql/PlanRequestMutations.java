package ru.ryadom.employers.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.usecase.AnalysePlanRequest;
import ru.ryadom.employers.usecase.RecordDisabilityCheck;
import ru.ryadom.employers.usecase.RecordRequestMseAnswer;
import ru.ryadom.employers.usecase.RecordRequestMseAsked;

/** What the office does with requests. */
@Controller
class PlanRequestMutations {

	private final RecordDisabilityCheck recordDisabilityCheck;

	private final RecordRequestMseAsked recordRequestMseAsked;

	private final RecordRequestMseAnswer recordRequestMseAnswer;

	private final AnalysePlanRequest analysePlanRequest;

	PlanRequestMutations(RecordDisabilityCheck recordDisabilityCheck, RecordRequestMseAsked recordRequestMseAsked,
			RecordRequestMseAnswer recordRequestMseAnswer, AnalysePlanRequest analysePlanRequest) {
		this.recordDisabilityCheck = recordDisabilityCheck;
		this.recordRequestMseAsked = recordRequestMseAsked;
		this.recordRequestMseAnswer = recordRequestMseAnswer;
		this.analysePlanRequest = analysePlanRequest;
	}

	@MutationMapping
	RecordDisabilityCheck.Result recordDisabilityCheck(Viewer.StaffViewer viewer,
			@Argument RecordDisabilityCheck.Input input) {
		return this.recordDisabilityCheck.record(viewer, input);
	}

	@MutationMapping
	RecordRequestMseAsked.Result recordRequestMseAsked(Viewer.StaffViewer viewer,
			@Argument RecordRequestMseAsked.Input input) {
		return this.recordRequestMseAsked.record(viewer, input);
	}

	@MutationMapping
	RecordRequestMseAnswer.Result recordRequestMseAnswer(Viewer.StaffViewer viewer,
			@Argument RecordRequestMseAnswer.Input input) {
		return this.recordRequestMseAnswer.record(viewer, input);
	}

	@MutationMapping
	AnalysePlanRequest.Result analysePlanRequest(Viewer.StaffViewer viewer, @Argument AnalysePlanRequest.Input input) {
		return this.analysePlanRequest.analyse(viewer, input);
	}

}
