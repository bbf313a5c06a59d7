package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermRuleId;

/** The terms of things. They are read and written with the thing, by its scope. */
public interface Terms {

	/**
	 * Sets a term and keeps why it ends when it ends.
	 * @throws ru.ryadom.law.MissingCalendar when it reaches into a year without one
	 */
	Term start(String subject, TermRuleId rule, LocalDate from, RegionId region);

	/**
	 * Ends the running term of that rule by an act of that day; does nothing when none
	 * runs.
	 */
	void meet(String subject, TermRuleId rule, LocalDate on);

	/**
	 * Ends the running term of that rule as no longer needed; does nothing when none
	 * runs.
	 */
	void cancel(String subject, TermRuleId rule, LocalDate on);

	/** Ends all that still runs, as no longer needed. */
	void cancelRunning(String subject, LocalDate on);

	/** Terms of one thing, first begun first. */
	List<Term> of(String subject);

	/** Terms of several things, in one query. */
	Map<String, List<Term>> of(Collection<String> subjects);

}
