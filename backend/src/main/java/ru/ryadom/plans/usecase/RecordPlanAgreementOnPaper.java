package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Names;
import ru.ryadom.plans.PlanAgreement;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** A worker writes down from a paper what the employer said of an edition. */
@Component
public class RecordPlanAgreementOnPaper {

	private final PlanWork work;

	RecordPlanAgreementOnPaper(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, int edition, boolean agreed,
			String signedBy, LocalDate on, @Nullable String words) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordPlanAgreementOnPaper", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(),
				input.agreed() ? PlanNews.AGREED : PlanNews.DISAGREED, (now, today) -> decide(now, input, today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<WorkplacePlan> decide(WorkplacePlan now, Input input, LocalDate today) {
		Decision<WorkplacePlan> said = now.agree(new PlanAgreement(input.edition(), input.agreed(),
				input.signedBy().strip(), input.on(), true, Names.blankToNull(input.words())), today);
		List<Objection> objections = new Objections().text("signedBy", input.signedBy(), 300)
			.and(said.objections())
			.all();
		return objections.isEmpty() ? said : new Rejected<>(objections);
	}

}
