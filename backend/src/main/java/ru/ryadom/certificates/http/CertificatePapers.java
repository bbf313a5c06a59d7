package ru.ryadom.certificates.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.Official;
import ru.ryadom.papers.CertificatePaper.PersonalFile;
import ru.ryadom.papers.CertificatePaper.StaffProvider;

/** A certificate in the words of its paper. */
final class CertificatePapers {

	private CertificatePapers() {
	}

	static CertificatePaper of(Certificate certificate, boolean training) {
		CertificateForm form = certificate.form();
		List<Measure> measures = form.measures()
			.stream()
			.map((each) -> new Measure(each.title(), each.content(), each.from(), each.to()))
			.toList();
		return new CertificatePaper(certificate.number(), certificate.edition(), form.fullName(), form.snils(),
				new PersonalFile(form.personalFile().date(), form.personalFile().number()),
				new StaffProvider(form.provider(), form.providerPost()),
				new Contacts(List.of(form.providerEmail()), form.providerPhone()), measures, form.start(), form.end(),
				orEmpty(form.notes()), new Official(form.officialPost(), form.officialName()), certificate.formedOn(),
				form.office(), training, certificate.id());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
