package ru.ryadom.worklist;

import java.util.List;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.terms.Term;

/** The queue of an office. */
public interface Worklist {

	/**
	 * Rows of the viewer's office, the nearest term first.
	 * @throws ru.ryadom.kernel.Fault.BadRequest when nothing typed can be searched for
	 */
	Page<WorklistRow> page(Viewer viewer, WorklistFilter filter, Slice slice);

	/** Puts the row of a case in the place of the one before. */
	void put(WorklistEntry entry);

	/** Marks the rows in which one of these terms is the next as missed. */
	void markMissed(List<Term> missed);

	/** Puts rows, except where the queue has a later one. */
	void putUnlessLater(List<WorklistEntry> entries);

}
