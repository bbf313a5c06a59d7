package ru.ryadom.worklist;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/** Saved filters of the queue. */
public interface SavedFilters {

	/** So many shared ones of an office are shown. */
	int MOST_SHARED = 100;

	/** The viewer's own and the shared ones of the office, by title. */
	List<SavedFilter> seenBy(Viewer.StaffViewer viewer);

	/** The viewer's own. */
	List<SavedFilter> ownOf(Viewer.StaffViewer viewer);

	/** One that the viewer sees, or empty. */
	Optional<SavedFilter> find(Viewer.StaffViewer viewer, String id);

	/** Makes none of the viewer's the usual one but this. */
	void makeUsual(Viewer.StaffViewer viewer, String id);

	/**
	 * Saves a filter of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	SavedFilter save(SavedFilter filter);

	void remove(String id);

}
