package ru.ryadom.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Assignments, by the scope of who asks: who accompanies has their own, an organisation
 * those of its workers.
 */
public interface Assignments {

	Optional<Assignment> find(Viewer viewer, String id);

	/** The viewer's, newest first. */
	Page<Assignment> page(Viewer viewer, AssignmentStage stage, Slice slice);

	/**
	 * All of these cases, by case, first begun first; for who has the cases already.
	 */
	Map<String, List<Assignment>> ofCases(Collection<String> caseIds);

	/**
	 * Saves one of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Assignment save(Assignment assignment);

}
