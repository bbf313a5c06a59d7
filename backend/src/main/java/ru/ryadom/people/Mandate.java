package ru.ryadom.people;

import java.time.LocalDate;

/**
 * What a representative acts by.
 *
 * @param document its name, number and date
 * @param until its last day
 */
public record Mandate(MandateKind kind, String document, LocalDate until) {

	/** Whether it still holds on a day; the last day counts. */
	public boolean holdsOn(LocalDate day) {
		return !day.isAfter(this.until);
	}

}
