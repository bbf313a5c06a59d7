package ru.ryadom.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * All changes of days, in the order they were applied. Nothing in it is ever taken away:
 * to take a change back is another change.
 */
public interface ChangeBook {

	/** All of them, read from the store now. */
	List<AppliedChange> all();

	/** A page of them, the last first. */
	Page<AppliedChange> page(Slice slice);

	Optional<AppliedChange> find(String id);

	/**
	 * Adds a change, inside a unit of work.
	 * @throws RuntimeException on a passing conflict, when another takes the same
	 * revision
	 */
	void add(AppliedChange change);

	/** Makes this house count by what is stored now. */
	void refresh();

	/**
	 * Those by which terms may still be counted the old way: a house that has not yet
	 * heard of one may count by the calendar before it.
	 */
	List<AppliedChange> unsettled();

	/** What was applied by then, all houses know. */
	void settle(AppliedChange change, Instant appliedBy);

}
