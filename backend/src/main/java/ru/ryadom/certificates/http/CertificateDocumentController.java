package ru.ryadom.certificates.http;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Viewer;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.Certificates;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.http.PdfAnswers;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.Print;

/**
 * Gives a certificate as a PDF to those who may read it, by the same scope and the same
 * journal as every other answer. What is foreign and what does not exist answer alike.
 */
@RestController
class CertificateDocumentController {

	private final CurrentViewer current;

	private final Certificates certificates;

	private final Journal journal;

	private final Papers papers;

	private final BusinessClock clock;

	CertificateDocumentController(CurrentViewer current, Certificates certificates, Journal journal, Papers papers,
			BusinessClock clock) {
		this.current = current;
		this.certificates = certificates;
		this.journal = journal;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/documents/{id}")
	ResponseEntity<byte[]> document(@PathVariable String id,
			@RequestParam(name = "print", defaultValue = "normal") String print) {
		if (!(this.current.get() instanceof Viewer.SignedIn viewer)) {
			return PdfAnswers.none(HttpStatus.UNAUTHORIZED);
		}
		return Optional.of(id)
			.filter((each) -> Ids.isOf("certificate", each))
			.flatMap((each) -> this.certificates.find(viewer, each, "получение сертификата для печати"))
			.map((certificate) -> file(viewer, certificate, Print.of(print)))
			.orElseGet(() -> PdfAnswers.none(HttpStatus.NOT_FOUND));
	}

	private ResponseEntity<byte[]> file(Viewer.SignedIn viewer, Certificate certificate, Print print) {
		byte[] pdf = this.papers.certificate(CertificatePapers.of(certificate, this.clock.demo()), print);
		Reading reading = Reading.current();
		reading.about(certificate.id());
		this.journal.showed(viewer, reading);
		return PdfAnswers.file("certificate-" + certificate.number(), pdf);
	}

}
