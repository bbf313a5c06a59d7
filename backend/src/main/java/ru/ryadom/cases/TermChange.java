package ru.ryadom.cases;

import java.time.LocalDate;

import ru.ryadom.law.TermRuleId;

/** What a move does to the terms of its case. */
public sealed interface TermChange {

	/** A term begins to run from the day of an event. */
	record TermStarts(TermRuleId rule, LocalDate from) implements TermChange {
	}

	/** The running term of a rule, if there is one, is met by an act of a day. */
	record TermMet(TermRuleId rule, LocalDate on) implements TermChange {
	}

	/** The running term of a rule, if there is one, is needed no longer. */
	record TermCancelled(TermRuleId rule, LocalDate on) implements TermChange {
	}

	/** Every running term that may stand still does; the six months do not (SIT-09). */
	record TermsPaused(LocalDate on, String reason) implements TermChange {
	}

	/** What stands still goes on, each term counted anew. */
	record TermsResumed(LocalDate on) implements TermChange {
	}

	/** The terms go on at another office, by its clock; what explains them stays. */
	record TermsMoved(String officeId) implements TermChange {
	}

	/** No running term is needed any longer. */
	record AllCancelled(LocalDate on) implements TermChange {
	}

}
