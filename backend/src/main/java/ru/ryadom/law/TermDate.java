package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A computed term with its explanation. It does not look at the dates in force of the
 * norm: old and future cases are computed alike.
 *
 * @param date last day of the term, after any roll-over
 * @param nominalDate last day before the roll-over, equal to {@code date} when there was
 * none
 * @param steps in the order of counting
 * @param region whose own days off were heeded, {@code null} for the federal calendar
 * alone
 */
public record TermDate(TermRule rule, LocalDate from, LocalDate date, LocalDate nominalDate, List<TermStep> steps,
		@Nullable Region region) {

	public TermDate {
		steps = List.copyOf(steps);
	}

	/** The norm the term stands on. */
	public Norm norm() {
		return this.rule.norm();
	}

}
