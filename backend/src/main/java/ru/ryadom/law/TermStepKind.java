package ru.ryadom.law;

/** What was done with a day while counting. */
public enum TermStepKind {

	/** The day of the event: counting starts after it. */
	START,
	/** Counted. */
	COUNTED,
	/** Passed over because nobody works. */
	SKIPPED,
	/** The end of the term, or the day of receipt, was moved here. */
	MOVED

}
