package ru.ryadom.inbox;

import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Papers to be handed over, by office. Whoever's is found counts as shown; a worker whom
 * a paper is not for does not find it.
 */
public interface PaperNotices {

	/** Writes one inside the open unit of work. */
	void write(Letter letter);

	Optional<PaperNotice> find(Viewer viewer, String id, String purpose);

	/** Those that wait in the viewer's office, the oldest first. */
	Page<PaperNotice> waiting(Viewer.StaffViewer viewer, Slice slice);

	/** Of one case, newest first, those that were handed over too. */
	Page<PaperNotice> ofCase(Viewer.StaffViewer viewer, String caseId, Slice slice);

	/** The one that waits in a case about this, for the house's own work. */
	Optional<PaperNotice> awaited(String caseId, PaperSubject subject);

	/**
	 * Saves one of a revision, tells the case's queue, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	PaperNotice save(PaperNotice notice);

	/** The case is another office's now, and its papers are handed over there. */
	void moveTo(String caseId, String officeId);

}
