package ru.ryadom.certificates.graphql;

import java.util.List;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CitizenStory;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.certificates.usecase.DeliverCertificate;
import ru.ryadom.certificates.usecase.FormCertificate;
import ru.ryadom.law.Action;
import ru.ryadom.terms.Terms;

/** Certificates for the contract; and the citizen's story, which ends with one. */
@Controller
class CertificateController {

	private static final String PURPOSE = "просмотр сертификата";

	private static final String OWN = "просмотр своего дела";

	private final Certificates certificates;

	private final Terms terms;

	private final FormCertificate formCertificate;

	private final DeliverCertificate deliverCertificate;

	CertificateController(Certificates certificates, Terms terms, FormCertificate formCertificate,
			DeliverCertificate deliverCertificate) {
		this.certificates = certificates;
		this.terms = terms;
		this.formCertificate = formCertificate;
		this.deliverCertificate = deliverCertificate;
	}

	@SchemaMapping(typeName = "Case", field = "certificate")
	Optional<Certificate> ofCase(Case file, Viewer viewer) {
		return find(viewer, file.id(), PURPOSE);
	}

	@SchemaMapping(typeName = "CitizenCase", field = "certificate")
	Optional<Certificate> ofCitizenCase(CitizenCase mine, Viewer viewer) {
		return find(viewer, mine.id(), OWN);
	}

	@SchemaMapping(typeName = "CitizenCase")
	CitizenStory.Now now(CitizenCase mine, Viewer viewer) {
		return story(mine, viewer).now();
	}

	@SchemaMapping(typeName = "CitizenCase")
	List<CitizenStory.Step> steps(CitizenCase mine, Viewer viewer) {
		return story(mine, viewer).steps();
	}

	@SchemaMapping(typeName = "Certificate")
	DocumentLink document(Certificate certificate) {
		return new DocumentLink("/documents/" + certificate.id(), "certificate-" + certificate.number() + ".pdf");
	}

	@SchemaMapping(typeName = "Certificate")
	DocumentLink largePrint(Certificate certificate) {
		return new DocumentLink("/documents/" + certificate.id() + "?print=large",
				"certificate-" + certificate.number() + "-large.pdf");
	}

	@SchemaMapping(typeName = "Certificate")
	List<Action> actions(Certificate certificate, Viewer viewer) {
		return viewer.audiences().contains(Audience.SPECIALIST) ? certificate.actions() : List.of();
	}

	@SchemaMapping(typeName = "CertificateForm")
	String provider(CertificateForm form) {
		return form.providerInWords();
	}

	@MutationMapping
	FormCertificate.Result formCertificate(Viewer.StaffViewer viewer, @Argument FormCertificate.Input input) {
		return this.formCertificate.form(viewer, input);
	}

	@MutationMapping
	DeliverCertificate.Result deliverCertificate(Viewer.StaffViewer viewer, @Argument DeliverCertificate.Input input) {
		return this.deliverCertificate.deliver(viewer, input);
	}

	@SchemaMapping(typeName = "FormCertificateDone", field = "case")
	Case formed(FormCertificate.Done done) {
		return done.file();
	}

	@SchemaMapping(typeName = "DeliverCertificateDone", field = "case")
	Case delivered(DeliverCertificate.Done done) {
		return done.file();
	}

	private CitizenStory story(CitizenCase mine, Viewer viewer) {
		var delivery = find(viewer, mine.id(), OWN).map(Certificate::delivery).orElse(null);
		return new CitizenStory(mine.file(), this.terms.of(mine.id()), (delivery != null) ? delivery.on() : null);
	}

	private Optional<Certificate> find(Viewer viewer, String caseId, String purpose) {
		return Optional.ofNullable(this.certificates.ofCases(viewer, List.of(caseId), purpose).get(caseId));
	}

	/** Where a document is fetched; nothing personal stands in its address or name. */
	record DocumentLink(String path, String fileName) {
	}

}
