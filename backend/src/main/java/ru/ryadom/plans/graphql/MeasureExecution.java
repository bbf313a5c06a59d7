package ru.ryadom.plans.graphql;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.plans.PlanExecution;
import ru.ryadom.plans.PlanExecutionKind;
import ru.ryadom.plans.PlanParty;
import ru.ryadom.plans.WorkplacePlan;

/**
 * What has become of a measure, and whether it was said of what the plan says now.
 *
 * @param outdated the measure was changed since
 */
record MeasureExecution(String measureId, int edition, boolean outdated, PlanExecutionKind kind, LocalDate on,
		@Nullable LocalDate movedTo, @Nullable String note, PlanParty party) {

	static List<MeasureExecution> of(WorkplacePlan plan) {
		return plan.lastExecutions().stream().map((said) -> of(plan, said)).toList();
	}

	private static MeasureExecution of(WorkplacePlan plan, PlanExecution said) {
		return new MeasureExecution(said.measureId(), said.edition(), plan.isOutdated(said), said.kind(), said.on(),
				said.movedTo(), said.note(), said.party());
	}

}
