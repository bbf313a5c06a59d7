package ru.ryadom.cases;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Agreed plans from ЕЦП: staff see those of their office. */
public interface PlanProposals {

	Optional<PlanProposal> find(Viewer viewer, String id);

	/** Those of the viewer's office that wait, newest first. */
	Page<PlanProposal> waiting(Viewer viewer, Slice slice);

	/** All of one person, newest first, for the house's own work. */
	List<PlanProposal> of(String personId);

	/**
	 * Saves a proposal of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	PlanProposal save(PlanProposal next);

}
