package ru.ryadom.certificates.graphql;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.journal.Reading;

/** A certificate by its id. */
@Component
class CertificateFinder implements NodeFinder {

	private final Certificates certificates;

	CertificateFinder(Certificates certificates) {
		this.certificates = certificates;
	}

	@Override
	public String prefix() {
		return "certificate";
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Reading.current().about(id);
		return this.certificates.find(viewer, id, "просмотр сертификата");
	}

}
