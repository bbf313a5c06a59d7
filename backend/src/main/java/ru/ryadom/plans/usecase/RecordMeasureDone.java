package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.Names;
import ru.ryadom.plans.PlanExecution;
import ru.ryadom.plans.PlanExecutionKind;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanParty;
import ru.ryadom.plans.WorkplacePlan;

/** A worker writes down what has become of a measure. */
@Component
public class RecordMeasureDone {

	private final PlanWork work;

	RecordMeasureDone(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, String measureId, PlanExecutionKind kind,
			LocalDate on, @Nullable LocalDate movedTo, @Nullable String note) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordMeasureDone", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(
				viewer, command, input.planId(), input.revision(), PlanNews.DONE, (now,
						today) -> now.record(new PlanExecution(input.measureId(), now.edition().number(), input.kind(),
								input.on(), input.movedTo(), Names.blankToNull(input.note()), PlanParty.OFFICE),
								today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
