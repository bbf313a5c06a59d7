package ru.ryadom.plans.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.DraftForms;
import ru.ryadom.drafts.DraftSubjects;
import ru.ryadom.plans.WorkplacePlans;

/**
 * Drafts about a plan are there for whom the plan is. What an employer says of it is one
 * form: whether it is a comment or a proposal is chosen in it.
 */
@Component
class PlanDrafts implements DraftSubjects, DraftForms {

	private final WorkplacePlans plans;

	PlanDrafts(WorkplacePlans plans) {
		this.plans = plans;
	}

	@Override
	public String prefix() {
		return "plan";
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.plans.find(viewer, id, "черновик о плане на рабочем месте")
			.map((plan) -> List.of(plan.ground().personId()));
	}

	@Override
	public Map<String, String> sentBy() {
		return Map.of("proposePlanChange", "commentPlan");
	}

}
