package ru.ryadom.plans;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure of a workplace plan.
 *
 * @param id the same in every edition of the plan, so that what is said of a measure
 * stays with it
 * @param listedId its id in the list, {@code null} for an own one
 * @param until {@code null} for something done on one day
 * @param programme only of the measure that has a template
 */
public record PlanMeasure(String id, @Nullable String listedId, String title, String content, LocalDate from,
		@Nullable LocalDate until, PlanDoer doer, @Nullable PlanProgramme programme) {

	/** Its id as the contract calls it: in another plan it names another measure. */
	public String measureId() {
		return this.id;
	}

	/** Its last day, which is the first when it has one day only. */
	public LocalDate lastDay() {
		return (this.until != null) ? this.until : this.from;
	}

}
