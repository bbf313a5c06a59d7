package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;

/** Cases, by the scope of who asks: staff by office, citizens by person. */
public interface Cases {

	Optional<Case> find(Viewer viewer, String id);

	/** Whether the viewer may see a case; nothing of it is read. */
	boolean isSeenBy(Viewer viewer, String id);

	/** Cases the viewer may see, by id, in one query. */
	Map<String, Case> find(Viewer viewer, Collection<String> ids);

	/** The citizen's own cases, newest first. */
	Page<Case> ofPerson(Viewer.CitizenViewer viewer, Slice slice);

	/**
	 * What the viewer's office keeps of cases that have left it, those it had last first.
	 */
	Page<FormerCase> former(Viewer.StaffViewer viewer, Slice slice);

	/** What it keeps of one of them. */
	Optional<FormerCase> former(Viewer.StaffViewer viewer, String id);

	/** Whether the office has another case of this person. */
	boolean isKnownBeside(String officeId, String personId, String caseId);

	/** Open cases of these persons that the viewer may see, newest first. */
	List<Case> open(Viewer viewer, Collection<String> personIds);

	/** Whether any office has an open case of this person. */
	boolean isOpenFor(String personId);

	/** The open case of this person, at whatever office, for the house's own work. */
	Optional<Case> openOf(String personId);

	/**
	 * How many open cases each organisation accompanies, by entry id; who has none is not
	 * named.
	 */
	Map<String, Integer> accompaniedBy(Collection<String> entryIds);

	/**
	 * Open cases that depend on an organisation, by its entry, for the house's own work
	 * inside a unit of work; nobody is shown anything.
	 */
	List<Case> dependingOn(String entryId);

	/**
	 * Ids of open cases in which the contract with an organisation was to end before a
	 * day, earliest first. To be closed.
	 */
	Stream<String> contractsOver(LocalDate before);

	/** Cases for the house's own work inside a unit of work, by id, in one query. */
	List<Case> known(Collection<String> ids);

	/**
	 * Who was named to lead each of these cases, by case id; a case that nobody was named
	 * for is not there. Nobody is shown anything.
	 */
	Map<String, String> responsibleFor(Collection<String> caseIds);

	/**
	 * Every case, as it is read from the store, for the house's own work; nobody is shown
	 * anything. To be closed.
	 */
	Stream<Case> all();

	/**
	 * Saves a case of a revision, tells who listens, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Case save(Case next);

}
