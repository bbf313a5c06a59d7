package ru.ryadom.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/**
 * Certificates, by the scope of who asks. A citizen finds theirs once it has been
 * delivered. Whoever's is found counts as shown.
 */
public interface Certificates {

	Optional<Certificate> find(Viewer viewer, String id, String purpose);

	/**
	 * The newest edition for each case that has one: the newest of those that the viewer
	 * may see.
	 */
	Map<String, Certificate> ofCases(Viewer viewer, Collection<String> caseIds, String purpose);

	/** All editions that the viewer may see, the newest first. */
	List<Certificate> editions(Viewer viewer, String caseId, String purpose);

	/**
	 * The newest edition of a case, for the house's own work inside a unit of work;
	 * nobody is shown anything.
	 */
	Optional<Certificate> newest(String caseId);

	/**
	 * The certificate in force of a case, by id, for the house's own work; nobody is
	 * shown anything.
	 */
	Optional<String> idOf(String caseId);

	/** The case is another office's now, and its certificates with it. */
	void moveTo(String caseId, String officeId);

	/**
	 * The next number; taken outside any transaction, so that numbers never wait and may
	 * have gaps.
	 */
	String nextNumber(int year);

	/**
	 * Saves a certificate of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Certificate save(Certificate certificate);

}
