package ru.ryadom.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Law;
import ru.ryadom.terms.RunningTerms.Alike;
import ru.ryadom.terms.Term;

/** Terms alike that a changed day moves together. */
public record Shift(Term one, LocalDate to, int count) {

	/**
	 * What the change of the law moves.
	 * @throws ru.ryadom.law.MissingCalendar when one would reach into a year without a
	 * calendar
	 */
	public static List<Shift> of(List<Alike> terms, Instant now, Law before, Law after) {
		return terms.stream()
			.flatMap((alike) -> alike.one()
				.recountedOn(alike.one().place().dayAt(now), before, after)
				.map((moved) -> new Shift(alike.one(), moved.due(), alike.count()))
				.stream())
			.toList();
	}

}
