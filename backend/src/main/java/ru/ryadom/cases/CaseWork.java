package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;

/**
 * The way every change of a case goes: find, check the revision, decide, save, journal,
 * answer.
 */
public interface CaseWork {

	/**
	 * What a step makes of a case.
	 *
	 * @param purpose what was done, for the journal
	 * @param next the case to be saved
	 * @param terms what it does to the terms
	 * @param effects what it does beyond the case, before the case is saved
	 */
	record Step(String purpose, Case next, List<Change> changes, List<TermChange> terms, Runnable effects) {

		/** A step with no effect beyond the case and its terms. */
		public Step(String purpose, Case next, List<Change> changes, List<TermChange> terms) {
			this(purpose, next, changes, terms, () -> {
			});
		}

	}

	/**
	 * Changes a case in one unit of work.
	 * @param revision the one the caller saw
	 * @param decide from the case as it is and the office's day
	 * @return the case after the change, or every objection
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Decision<Case> change(Viewer.StaffViewer viewer, Command command, String caseId, int revision,
			BiFunction<Case, LocalDate, Decision<Step>> decide);

	/**
	 * Runs a decision that ends with the id of a case in one unit of work, and reads that
	 * case.
	 */
	Decision<Case> run(Viewer.StaffViewer viewer, Command command, Supplier<Decision<String>> decision);

	/** Applies a step inside an open unit of work; the id of the case it changed. */
	String apply(Viewer.SignedIn viewer, Step step);

}
