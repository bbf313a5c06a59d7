package ru.ryadom.appeals;

import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Complaints and requests, by the scope of who asks: a person's own; of the office's, a
 * specialist the requests and what they wrote down, a head all; and nobody one that names
 * them. Whoever's is found counts as shown.
 */
public interface Appeals {

	Optional<Appeal> find(Viewer viewer, String id, String purpose);

	/** Of one case, newest first. */
	Page<Appeal> ofCase(Viewer viewer, String caseId, Slice slice);

	/** Of the viewer's office: what waits by its day, what is over newest first. */
	Page<Appeal> page(Viewer.StaffViewer viewer, AppealFilter filter, Slice slice);

	/** How many of a case wait for an answer, whoever may see them. */
	int waiting(String caseId);

	/** One for the house's own work; nobody is shown anything. */
	Optional<Appeal> known(String id);

	/**
	 * The next number; taken outside any transaction, so that numbers never wait and may
	 * have gaps.
	 */
	String nextNumber(int year);

	/**
	 * Saves one of a revision, tells the case's queue, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Appeal save(Appeal appeal);

}
