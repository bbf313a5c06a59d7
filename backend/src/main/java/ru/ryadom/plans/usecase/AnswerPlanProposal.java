package ru.ryadom.plans.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.WorkplacePlan;

/** A worker takes what was proposed, or not, and says why. */
@Component
public class AnswerPlanProposal {

	private final PlanWork work;

	AnswerPlanProposal(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, String remarkId, boolean accepted,
			String words) {
	}

	public Result answer(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("answerPlanProposal", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.ANSWERED,
				(now, today) -> now.answer(input.remarkId(),
						new PlanRemark.Answer(input.accepted(), input.words().strip(), today)))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
