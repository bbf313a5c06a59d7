package ru.ryadom.cases;

import java.time.LocalDate;

/** Where a case stands. */
public sealed interface CaseState {

	/** The specialist decides whether the person needs somebody. */
	record DeterminingNeed(LocalDate since) implements CaseState {
	}

	/**
	 * МСЭ was asked and has not answered.
	 */
	record AwaitingMse(LocalDate since) implements CaseState {
	}

	/** Measures are chosen, and who accompanies. */
	record ArrangingProvider(LocalDate since) implements CaseState {
	}

	/**
	 * The certificate is formed.
	 *
	 * @param until its last day, as printed (SIT-09)
	 */
	record Accompanying(LocalDate since, LocalDate until) implements CaseState {
	}

	/**
	 * Over.
	 *
	 * @param noticeOwed whether the person still has to be told, on paper (SIT-05)
	 */
	record CaseClosed(LocalDate on, CaseOutcome outcome, boolean noticeOwed) implements CaseState {
	}

}
