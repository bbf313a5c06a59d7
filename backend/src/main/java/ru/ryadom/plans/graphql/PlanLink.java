package ru.ryadom.plans.graphql;

import ru.ryadom.plans.WorkplacePlan;

/** Where a plan is fetched; nothing personal stands in its address or name. */
record PlanLink(String path, String fileName) {

	static PlanLink document(WorkplacePlan plan) {
		return new PlanLink("/documents/plans/" + plan.id(), "plan.pdf");
	}

	static PlanLink calendar(WorkplacePlan plan) {
		return new PlanLink("/documents/plans/" + plan.id() + "/calendar", "plan.ics");
	}

}
