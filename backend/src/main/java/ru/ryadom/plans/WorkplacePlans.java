package ru.ryadom.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Plans. Staff find those of their office, an employer those that were offered to its
 * organisation, a worker those that were shown; nobody else finds any.
 */
public interface WorkplacePlans {

	/** A plan the viewer may see, or empty: not yours is not there. */
	Optional<WorkplacePlan> find(Viewer viewer, String id, String purpose);

	/** Whether the viewer may see a plan; nothing of it is read. */
	boolean isSeenBy(Viewer viewer, String id);

	/** The plan that is made on this ground and is not over, if there is one. */
	Optional<String> madeOn(String groundId);

	/**
	 * The ids of the plans that are made on these grounds and are not over, by their
	 * ground; only of those the viewer may see.
	 */
	Map<String, String> madeOn(Viewer viewer, Collection<String> groundIds);

	/** Plans the viewer may see, the newest first. */
	Page<WorkplacePlan> page(Viewer viewer, Slice slice);

	/** By id, for the house's own work; nobody is shown anything. */
	List<WorkplacePlan> known(Collection<String> ids);

	/** The next number of a plan; called outside a unit of work. */
	String nextNumber(int year);

	/**
	 * Saves a plan of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	WorkplacePlan save(WorkplacePlan plan);

}
