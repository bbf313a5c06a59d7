package ru.ryadom.plans.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Objection;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** A worker changes the measures: a new edition, which nobody has agreed to yet. */
@Component
public class ChangeWorkplacePlan {

	private final PlanWork work;

	private final Law law;

	ChangeWorkplacePlan(PlanWork work, Law law) {
		this.work = work;
		this.law = law;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, List<MeasureDraft> measures) {
	}

	public Result change(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("changeWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.CHANGED,
				(now, today) -> now.change(MeasureDraft.measures(input.measures(), now.editions(), this.law), today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
