package ru.ryadom.employers.graphql;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.employers.MentorWish;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestRules;
import ru.ryadom.employers.SentRequestStage;
import ru.ryadom.law.Action;

/** A request as its organisation sees it: nothing of what the office has found. */
record SentPlanRequest(PlanRequest request) {

	public String id() {
		return this.request.id();
	}

	public int revision() {
		return this.request.revision();
	}

	public String employerName() {
		return this.request.employer().name();
	}

	public String workerName() {
		return this.request.worker().name().full();
	}

	public String snilsEnding() {
		return this.request.worker().snilsEnding();
	}

	public String post() {
		return this.request.job().post();
	}

	public LocalDate startsOn() {
		return this.request.job().startsOn();
	}

	public String wishes() {
		return this.request.job().wishes();
	}

	public MentorWish mentorWish() {
		return this.request.job().mentor();
	}

	public String contactName() {
		return this.request.job().contactName();
	}

	public String contactPhone() {
		return this.request.job().contactPhone();
	}

	public LocalDate madeOn() {
		return this.request.madeOn();
	}

	public String askedBy() {
		return this.request.employer().by();
	}

	public SentRequestStage sentStage() {
		return this.request.stage().sent();
	}

	public String told() {
		return sentStage().told();
	}

	public List<Action> actions() {
		return PlanRequestRules.ofEmployer(this.request);
	}

}
