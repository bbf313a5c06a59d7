package ru.ryadom.plans.usecase;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.Names;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanParty;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanRemarkKind;
import ru.ryadom.plans.PlanSight;
import ru.ryadom.plans.WorkplacePlan;

/** Somebody of the employer proposes a change; the office answers it. */
@Component
public class ProposePlanChange {

	private final PlanWork work;

	ProposePlanChange(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, @Nullable String measureId, String words) {
	}

	public Result propose(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("proposePlanChange", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.SAID,
				(now, today) -> now.say(new PlanRemark(Ids.next("remark"), PlanParty.EMPLOYER, viewer.name(),
						PlanRemarkKind.PROPOSAL, Names.blankToNull(input.measureId()), input.words().strip(),
						PlanSight.edition(now), today, null)))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
