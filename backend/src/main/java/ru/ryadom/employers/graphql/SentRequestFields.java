package ru.ryadom.employers.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequests;
import ru.ryadom.employers.usecase.RequestWorkplacePlan;
import ru.ryadom.employers.usecase.WithdrawPlanRequest;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/** Requests for the organisations that have sent them. */
@Controller
class SentRequestFields {

	private static final int USUAL = 20;

	private final PlanRequests requests;

	private final Offices offices;

	private final RequestWorkplacePlan requestWorkplacePlan;

	private final WithdrawPlanRequest withdrawPlanRequest;

	SentRequestFields(PlanRequests requests, Offices offices, RequestWorkplacePlan requestWorkplacePlan,
			WithdrawPlanRequest withdrawPlanRequest) {
		this.requests = requests;
		this.offices = offices;
		this.requestWorkplacePlan = requestWorkplacePlan;
		this.withdrawPlanRequest = withdrawPlanRequest;
	}

	@SchemaMapping(typeName = "EmployerViewer")
	Page<SentPlanRequest> planRequests(Viewer.EmployerViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.requests.sent(viewer, Slice.of(first, after, USUAL)).map(SentPlanRequest::new);
	}

	@SchemaMapping(typeName = "SentPlanRequest")
	Office office(SentPlanRequest sent) {
		return this.offices.office(sent.request().place().officeId());
	}

	@MutationMapping
	RequestWorkplacePlan.Result requestWorkplacePlan(Viewer.EmployerViewer viewer,
			@Argument RequestWorkplacePlan.Input input) {
		return this.requestWorkplacePlan.request(viewer, input);
	}

	@MutationMapping
	WithdrawPlanRequest.Result withdrawPlanRequest(Viewer.EmployerViewer viewer,
			@Argument WithdrawPlanRequest.Input input) {
		return this.withdrawPlanRequest.withdraw(viewer, input);
	}

	@SchemaMapping(typeName = "RequestWorkplacePlanDone", field = "request")
	SentPlanRequest requested(RequestWorkplacePlan.Done done) {
		return new SentPlanRequest(done.request());
	}

	@SchemaMapping(typeName = "WithdrawPlanRequestDone", field = "request")
	SentPlanRequest withdrawn(WithdrawPlanRequest.Done done) {
		return new SentPlanRequest(done.request());
	}

}
