package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ru.ryadom.law.TermRuleId;

/** The terms of things. They are read and written with the thing, by its scope. */
public interface Terms {

	/**
	 * Sets a term and keeps why it ends when it ends.
	 * @param officeId by whose days it is counted
	 * @throws ru.ryadom.law.MissingCalendar when it reaches into a year without one
	 */
	Term start(String subject, TermRuleId rule, LocalDate from, String officeId);

	/**
	 * Ends the open term of that rule by an act of that day; does nothing when none is.
	 */
	void meet(String subject, TermRuleId rule, LocalDate on);

	/**
	 * Ends the open term of that rule as no longer needed; does nothing when none is.
	 */
	void cancel(String subject, TermRuleId rule, LocalDate on);

	/** Ends all that are open, as no longer needed. */
	void cancelRunning(String subject, LocalDate on);

	/**
	 * Stops all that run and may stand still.
	 * @param reason in Russian, without personal data; the explanation will name it
	 */
	void pause(String subject, LocalDate on, String reason);

	/** Lets all that stand still go on, each counted anew. */
	void resume(String subject, LocalDate on);

	/** The thing is another office's now: what is open goes by that one's clock. */
	void moveTo(String subject, String officeId);

	/** Terms of one thing, first begun first. */
	List<Term> of(String subject);

	/** Terms of several things, in one query. */
	Map<String, List<Term>> of(Collection<String> subjects);

}
