package ru.ryadom.employers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Inn;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.people.Snils;

/**
 * Requests, by the scope of who asks: an employer its own, staff the office's, a person
 * those about them. Whoever's is found counts as shown.
 */
public interface PlanRequests {

	Optional<PlanRequest> find(Viewer viewer, String id);

	/** Whether there is such a one to the viewer; nobody is shown anything. */
	boolean isSeenBy(Viewer viewer, String id);

	/** Those the viewer's organisations have sent, newest first. */
	Page<PlanRequest> sent(Viewer.EmployerViewer viewer, Slice slice);

	/**
	 * Those of the viewer's office that wait for it, oldest first, or are over, newest
	 * first.
	 */
	Page<PlanRequest> page(Viewer.StaffViewer viewer, boolean over, Slice slice);

	/** About the viewer, newest first, no more than twenty. */
	List<PlanRequest> about(Viewer.CitizenViewer viewer);

	/** For the house's own work; nobody is shown anything. */
	Optional<PlanRequest> known(String id);

	/** Whether this employer has asked about this worker and waits. */
	boolean isOpen(Inn employer, Snils worker);

	/** Those of these that the viewer may see, by id, in one query. */
	Map<String, PlanRequest> find(Viewer viewer, Collection<String> ids);

	/**
	 * Saves one of a revision, and returns the one stored.
	 * @param news whether it is something that its employer may know
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or the same
	 * employer has another one about the same worker open
	 */
	PlanRequest save(PlanRequest request, boolean news);

}
