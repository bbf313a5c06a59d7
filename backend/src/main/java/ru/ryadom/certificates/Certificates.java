package ru.ryadom.certificates;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/**
 * Certificates, by the scope of who asks. A citizen finds theirs once it has been
 * delivered. Whoever's is found counts as shown.
 */
public interface Certificates {

	Optional<Certificate> find(Viewer viewer, String id, String purpose);

	/** The certificate in force of each case that has one. */
	Map<String, Certificate> ofCases(Viewer viewer, Collection<String> caseIds, String purpose);

	/** The case is another office's now, and its certificate with it. */
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
