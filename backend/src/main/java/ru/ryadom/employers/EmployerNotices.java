package ru.ryadom.employers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/**
 * Notices, by the scope of who asks: an employer those that its organisation has
 * received, staff the office's, a person those about them. Whoever's is found counts as
 * shown.
 */
public interface EmployerNotices {

	Optional<EmployerNotice> find(Viewer viewer, String id);

	/** Those the viewer's organisations have received, newest first. */
	Page<EmployerNotice> received(Viewer.EmployerViewer viewer, Slice slice);

	/** Of several cases, newest first; a case without any is not named. */
	Map<String, List<EmployerNotice>> ofCases(Viewer viewer, Collection<String> caseIds);

	/** By id, for the house's own work; nobody is shown anything. */
	List<EmployerNotice> known(Collection<String> ids);

	/** Of a case, for the house's own work; nobody is shown anything. */
	List<EmployerNotice> ofCase(String caseId);

	/**
	 * Some of those that wait to be handed over though the employer has a member by now,
	 * for the house's own work.
	 */
	List<String> deliverable(int most);

	/** By the id of the request that a late response became. */
	Optional<EmployerNotice> ofRequest(Viewer viewer, String requestId);

	/**
	 * Saves one of a revision, tells the case's queue, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	EmployerNotice save(EmployerNotice notice);

	/** A case is another office's now; its notices go along. */
	void moveTo(String caseId, String officeId);

	/** Keeps a request for good. */
	void keep(EmployerRequest request);

}
