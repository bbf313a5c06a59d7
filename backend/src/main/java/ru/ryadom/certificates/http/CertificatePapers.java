package ru.ryadom.certificates.http;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateAmendment;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.certificates.CertificateStanding;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;
import ru.ryadom.papers.CertificatePaper.Official;
import ru.ryadom.papers.CertificatePaper.PersonalFile;
import ru.ryadom.papers.CertificatePaper.NgoProvider;
import ru.ryadom.papers.CertificatePaper.Provider;
import ru.ryadom.papers.CertificatePaper.StaffProvider;
import ru.ryadom.papers.Words;

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
				certificate.formedOn(), form.office(), standing(certificate), training, certificate.id());
	}

	/** What has become of it, as the technical block says it. */
	private static List<String> standing(Certificate certificate) {
		CertificateAmendment amends = certificate.amends();
		CertificateStanding now = certificate.standing();
		String day = Words.date(now.since());
		Stream<String> takes = Stream.ofNullable(amends)
			.map((each) -> "Заменяет редакцию " + each.formerEdition() + ". "
					+ ((each.kind() == CertificateAmendmentKind.REPLACEMENT) ? "Сменился сопровождающий."
							: "Исправлена неточность."));
		Stream<String> since = switch (now.stage()) {
			case IN_FORCE -> Stream.empty();
			case REPLACED -> Stream.of("Заменён " + day + " редакцией " + now.byEdition() + ".");
			case ENDED -> Stream.of("Сопровождение окончено " + day + ". Дни, напечатанные выше, не меняются.");
		};
		return Stream.concat(takes, since).toList();
	}

	private static Provider provider(CertificateForm form) {
		String post = form.providerPost();
		return (post != null) ? new StaffProvider(form.provider(), post) : new NgoProvider(form.provider());
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
