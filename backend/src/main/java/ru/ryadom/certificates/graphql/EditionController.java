package ru.ryadom.certificates.graphql;

import java.util.List;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.certificates.usecase.CorrectCertificate;
import ru.ryadom.certificates.usecase.ReplaceCertificate;

/** The editions of a certificate for the contract. */
@Controller
class EditionController {

	private final Certificates certificates;

	private final ReplaceCertificate replaceCertificate;

	private final CorrectCertificate correctCertificate;

	EditionController(Certificates certificates, ReplaceCertificate replaceCertificate,
			CorrectCertificate correctCertificate) {
		this.certificates = certificates;
		this.replaceCertificate = replaceCertificate;
		this.correctCertificate = correctCertificate;
	}

	@SchemaMapping(typeName = "Case", field = "certificateEditions")
	List<Certificate> ofCase(Case file, Viewer viewer) {
		return this.certificates.editions(viewer, file.id(), "просмотр сертификата");
	}

	@SchemaMapping(typeName = "CitizenCase", field = "certificateEditions")
	List<Certificate> ofCitizenCase(CitizenCase mine, Viewer viewer) {
		return this.certificates.editions(viewer, mine.id(), "просмотр своего дела");
	}

	@MutationMapping
	ReplaceCertificate.Result replaceCertificate(Viewer.StaffViewer viewer, @Argument ReplaceCertificate.Input input) {
		return this.replaceCertificate.replace(viewer, input);
	}

	@MutationMapping
	CorrectCertificate.Result correctCertificate(Viewer.StaffViewer viewer, @Argument CorrectCertificate.Input input) {
		return this.correctCertificate.correct(viewer, input);
	}

	@SchemaMapping(typeName = "ReplaceCertificateDone", field = "case")
	Case replaced(ReplaceCertificate.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "CorrectCertificateDone", field = "case")
	Case corrected(CorrectCertificate.Done done) {
		return done.file();
	}

}
