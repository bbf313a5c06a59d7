package ru.ryadom.certificates.http;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.certificates.OwedCertificates;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.papers.CertificatePaper;

/** Certificates that wait to be handed over, in the words of their papers. */
@Component
class OwedPapers implements OwedCertificates {

	private final Certificates certificates;

	private final BusinessClock clock;

	OwedPapers(Certificates certificates, BusinessClock clock) {
		this.certificates = certificates;
		this.clock = clock;
	}

	@Override
	public Map<String, CertificatePaper> of(Viewer viewer, Collection<String> caseIds, String purpose) {
		Function<Certificate, CertificatePaper> drawn = (each) -> CertificatePapers.of(each, this.clock.demo());
		return this.certificates.ofCases(viewer, caseIds, purpose)
			.values()
			.stream()
			.filter((each) -> each.delivery() == null)
			.collect(Collectors.toMap(Certificate::caseId, drawn));
	}

}
