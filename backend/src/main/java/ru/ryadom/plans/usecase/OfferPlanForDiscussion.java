package ru.ryadom.plans.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** A worker gives the draft to the employer to discuss. */
@Component
public class OfferPlanForDiscussion {

	private final PlanWork work;

	OfferPlanForDiscussion(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision) {
	}

	public Result offer(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("offerPlanForDiscussion", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.OFFERED,
				(now, today) -> now.offer(today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
