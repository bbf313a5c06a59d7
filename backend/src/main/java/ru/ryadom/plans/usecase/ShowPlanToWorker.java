package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanShowingWay;
import ru.ryadom.plans.WorkplacePlan;

/**
 * A worker of the office shows the draft to the one it is about, before the employer sees
 * it.
 */
@Component
public class ShowPlanToWorker {

	private final PlanWork work;

	private final People people;

	ShowPlanToWorker(PlanWork work, People people) {
		this.work = work;
		this.people = people;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String planId, int revision, PlanShowingWay way, LocalDate on) {
	}

	public Result show(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("showPlanToWorker", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.planId(), input.revision(), PlanNews.SHOWN,
				(now, today) -> now.show(input.way(), input.on(), hasCabinet(now), today))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

	private boolean hasCabinet(WorkplacePlan plan) {
		return this.people.known(plan.ground().personId()).filter(Person::hasCabinet).isPresent();
	}

}
