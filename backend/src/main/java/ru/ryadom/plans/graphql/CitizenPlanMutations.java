package ru.ryadom.plans.graphql;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.plans.usecase.ObjectToPlan;

/** What a worker says of their own plan. */
@Controller
class CitizenPlanMutations {

	private final ObjectToPlan objectToPlan;

	CitizenPlanMutations(ObjectToPlan objectToPlan) {
		this.objectToPlan = objectToPlan;
	}

	@MutationMapping
	ObjectToPlan.Result objectToPlan(Viewer.CitizenViewer viewer, @Argument ObjectToPlan.Input input) {
		return this.objectToPlan.object(viewer, input);
	}

	@SchemaMapping(typeName = "ObjectToPlanDone", field = "plan")
	CitizenPlan objectToPlanDone(ObjectToPlan.Done done) {
		return new CitizenPlan(done.plan());
	}

}
