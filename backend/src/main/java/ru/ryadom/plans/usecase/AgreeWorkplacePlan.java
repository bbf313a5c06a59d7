package ru.ryadom.plans.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.plans.PlanAgreement;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** Somebody of the employer agrees to the edition they have seen. */
@Component
public class AgreeWorkplacePlan {

	private final PlanWork work;

	AgreeWorkplacePlan(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, int edition) {
	}

	public Result agree(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("agreeWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.AGREED,
				(now, today) -> now.agree(new PlanAgreement(input.edition(), true, viewer.name(), today, false, null),
						today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
