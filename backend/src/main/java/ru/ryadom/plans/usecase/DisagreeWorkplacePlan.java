package ru.ryadom.plans.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.Names;
import ru.ryadom.plans.PlanAgreement;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/**
 * Somebody of the employer does not agree to the edition they have seen, and says why.
 */
@Component
public class DisagreeWorkplacePlan {

	private final PlanWork work;

	DisagreeWorkplacePlan(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, int edition, String words) {
	}

	public Result disagree(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("disagreeWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.DISAGREED,
				(now, today) -> now.agree(new PlanAgreement(input.edition(), false, viewer.name(), today, false,
						Names.blankToNull(input.words())), today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
