package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.Offices;
import ru.ryadom.plans.PlanMeasure;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;

/** A worker begins the draft of a plan on a ground. */
@Component
public class StartWorkplacePlan {

	private final PlanWork work;

	private final PlanGrounds grounds;

	private final WorkplacePlans plans;

	private final Offices offices;

	private final Law law;

	private final BusinessClock clock;

	StartWorkplacePlan(PlanWork work, PlanGrounds grounds, WorkplacePlans plans, Offices offices, Law law,
			BusinessClock clock) {
		this.work = work;
		this.grounds = grounds;
		this.plans = plans;
		this.offices = offices;
		this.law = law;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(WorkplacePlan plan) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String groundId, List<MeasureDraft> measures) {
	}

	public Result start(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("startWorkplacePlan", viewer.account(), input.idempotencyKey(), input);
		String number = this.plans.nextNumber(this.clock.today(viewer.zone()).getYear());
		return switch (this.work.run(viewer, command, () -> decide(viewer, input, number))) {
			case Accepted<WorkplacePlan>(var plan) -> new Done(plan);
			case Rejected<WorkplacePlan>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input, String number) {
		PlanGround ground = this.grounds.find(viewer, input.groundId())
			.filter((each) -> each.officeId().equals(viewer.officeId()))
			.orElseThrow(Fault.NotFound::new);
		LocalDate dueOn = this.law
			.term(TermRules.WPP_03, ground.analysedOn(), this.offices.office(ground.officeId()).regionId())
			.date();
		List<PlanMeasure> measures = MeasureDraft.measures(input.measures(), List.of(), this.law);
		Decision<WorkplacePlan> started = WorkplacePlan.start(Ids.next("plan"), number, ground, dueOn, measures,
				this.work.today(ground.officeId()));
		List<Objection> objections = new Objections()
			.when(this.plans.madeOn(ground.id()).isPresent(),
					Objection.of("PLAN_EXISTS", "План по этому обращению уже составляют.", Norms.WPP_03))
			.and(started.objections())
			.all();
		return switch (started) {
			case Accepted<WorkplacePlan>(var plan) when objections.isEmpty() ->
				new Accepted<>(this.work.keep(viewer, null, plan, PlanNews.STARTED));
			case Accepted<WorkplacePlan> _, Rejected<WorkplacePlan> _ -> new Rejected<>(objections);
		};
	}

}
