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
import ru.ryadom.plans.PlanEnd;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** A worker cancels the plan, with the reason. */
@Component
public class CancelWorkplacePlan {

	private final PlanWork work;

	CancelWorkplacePlan(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, LocalDate on, PlanEnd why,
			@Nullable String words) {
	}

	public Result cancel(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("cancelWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.CANCELLED,
				(now, today) -> now.cancel(input.on(), input.why(), Names.blankToNull(input.words()), today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
