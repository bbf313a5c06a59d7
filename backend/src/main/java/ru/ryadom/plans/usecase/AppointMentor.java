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
import ru.ryadom.plans.MentorOrigin;
import ru.ryadom.plans.PlanMentor;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;

/** Somebody of the employer names the mentor, who has agreed. */
@Component
public class AppointMentor {

	private final PlanWork work;

	AppointMentor(PlanWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, String name, String post,
			MentorOrigin origin, @Nullable String association, @Nullable LocalDate consentOn) {
	}

	public Result appoint(Viewer.EmployerViewer viewer, Input input) {
		Command command = new Command("appointMentor", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.MENTOR,
				(now, today) -> now.appoint(new PlanMentor(input.name().strip(), input.post().strip(), input.origin(),
						Names.blankToNull(input.association()), input.consentOn()), today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

}
