package ru.ryadom.certificates.http;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.Official;
import ru.ryadom.papers.CertificatePaper.PersonalFile;
import ru.ryadom.papers.CertificatePaper.NgoProvider;
import ru.ryadom.papers.CertificatePaper.Provider;
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
				new PersonalFile(form.personalFile().date(), form.personalFile().number()), provider(form),
				new Contacts(Stream.ofNullable(form.providerEmail()).toList(), form.providerPhone()), measures,
				form.start(), form.end(), orEmpty(form.notes()), new Official(form.officialPost(), form.officialName()),
				certificate.formedOn(), form.office(), training, certificate.id());
	}

	private static Provider provider(CertificateForm form) {
		String post = form.providerPost();
		return (post != null) ? new StaffProvider(form.provider(), post) : new NgoProvider(form.provider());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
