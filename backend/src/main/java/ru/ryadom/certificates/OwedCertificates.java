package ru.ryadom.certificates;

import java.util.Collection;
import java.util.Map;

import ru.ryadom.access.Viewer;
import ru.ryadom.papers.CertificatePaper;

/** Certificates that are formed and not handed over yet, as papers. */
public interface OwedCertificates {

	/** By case; each counts as shown, and what is foreign is not there. */
	Map<String, CertificatePaper> of(Viewer viewer, Collection<String> caseIds, String purpose);

}
