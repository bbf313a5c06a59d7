package ru.ryadom.plans.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.plans.WorkplacePlans;

/** The plan that was made of an answer or a request, so that nobody begins it twice. */
@Controller
class GroundFields {

	private final WorkplacePlans plans;

	GroundFields(WorkplacePlans plans) {
		this.plans = plans;
	}

	@BatchMapping(typeName = "EmployerNotice", field = "planId")
	Map<EmployerNotice, String> planOfNotice(List<EmployerNotice> notices, GraphQLContext context) {
		return plans(notices, EmployerNotice::groundId, context);
	}

	@BatchMapping(typeName = "PlanRequest", field = "planId")
	Map<PlanRequest, String> planOfRequest(List<PlanRequest> requests, GraphQLContext context) {
		return plans(requests, PlanRequest::id, context);
	}

	private <T> Map<T, String> plans(List<T> grounds, Function<T, String> id, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, String> made = this.plans.madeOn(viewer, grounds.stream().map(id).toList());
		return grounds.stream()
			.distinct()
			.filter((each) -> made.containsKey(id.apply(each)))
			.collect(Collectors.toMap(Function.identity(), (each) -> made.get(id.apply(each))));
	}

}
