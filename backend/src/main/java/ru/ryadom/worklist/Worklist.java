package ru.ryadom.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;

/** The queue of an office. */
public interface Worklist {

	/**
	 * Rows of the viewer's office, the nearest term first.
	 * @throws ru.ryadom.kernel.Fault.BadRequest when nothing typed can be searched for
	 */
	Page<WorklistRow> page(Viewer viewer, WorklistFilter filter, Slice slice);

	/**
	 * These rows of the viewer's office, the nearest term first; what is foreign is not
	 * there.
	 */
	List<WorklistRow> rows(Viewer viewer, Collection<String> caseIds, String purpose);

	/** Puts the row of a case in the place of the one before. */
	void put(WorklistEntry entry);

	/** Marks the rows in which one of these terms is the next as missed. */
	void markMissed(List<Term> missed);

	/** Makes the cases of a member theirs, or nobody's when they lead no more. */
	void markLed(StaffMember member);

	/**
	 * How many cases in which something is left to do each of these was named to lead, by
	 * member; who has none is not named.
	 */
	Map<String, Integer> left(Viewer viewer, Collection<String> memberIds);

	/** Puts rows, except where the queue has a later one. */
	void putUnlessLater(List<WorklistEntry> entries);

}
