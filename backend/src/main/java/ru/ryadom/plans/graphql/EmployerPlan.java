package ru.ryadom.plans.graphql;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Action;
import ru.ryadom.plans.PlanAgreement;
import ru.ryadom.plans.PlanEdition;
import ru.ryadom.plans.PlanMeasure;
import ru.ryadom.plans.PlanMentor;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanRules;
import ru.ryadom.plans.PlanSending;
import ru.ryadom.plans.PlanSight;
import ru.ryadom.plans.PlanStage;
import ru.ryadom.plans.PlanStory;
import ru.ryadom.plans.WorkplacePlan;

/**
 * A plan as its employer sees it.
 *
 * @param whole what may be done with it goes by
 * @param plan what may be seen of it
 */
record EmployerPlan(WorkplacePlan whole, WorkplacePlan plan) {

	static EmployerPlan of(WorkplacePlan whole) {
		return new EmployerPlan(whole, PlanSight.ofEmployer(whole).orElseThrow());
	}

	public String id() {
		return this.plan.id();
	}

	public int revision() {
		return this.plan.employerRevision();
	}

	public String number() {
		return this.plan.number();
	}

	public PlanStage planStage() {
		return this.plan.stage();
	}

	public int edition() {
		return this.plan.edition().number();
	}

	public List<PlanEdition> editions() {
		return this.plan.editions();
	}

	public String employerName() {
		return this.plan.ground().employerName();
	}

	public String workerName() {
		return this.plan.ground().workerName();
	}

	public String post() {
		return this.plan.ground().post();
	}

	public LocalDate startsOn() {
		return this.plan.ground().startsOn();
	}

	public LocalDate dueOn() {
		return this.plan.dueOn();
	}

	public List<PlanMeasure> measures() {
		return this.plan.edition().measures();
	}

	public List<PlanRemark> remarks() {
		return this.plan.dialogue().remarks();
	}

	public @Nullable PlanAgreement agreement() {
		return this.plan.agreement();
	}

	public List<String> marks() {
		return PlanStory.marksForEmployer(this.whole);
	}

	public @Nullable PlanSending sending() {
		return this.plan.state().sending();
	}

	public @Nullable PlanMentor mentor() {
		return this.plan.mentor();
	}

	public List<MeasureExecution> executions() {
		return MeasureExecution.of(this.plan);
	}

	public PlanLink document() {
		return PlanLink.document(this.plan);
	}

	public PlanLink calendar() {
		return PlanLink.calendar(this.plan);
	}

	public List<Action> actions() {
		return PlanRules.ofEmployer(this.whole);
	}

}
