package ru.ryadom.inbox;

import java.util.Locale;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateAmendment;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.papers.Words;

/** How a person is told that the certificate is in the cabinet (SIT-08, NTF-2). */
public final class CertificateText {

	private static final String BODY = """
			Вам направлен сертификат № %s о предоставлении сервиса «Сопровождение инвалида при трудоустройстве».

			Вас сопровождает: %s. Телефон %s%s.
			Сопровождение идёт с %s по %s

			Сертификат можно открыть в этом кабинете, сохранить файлом и распечатать.""";

	private static final String PLAIN = """
			Ваш документ готов. Теперь у вас есть помощник. Его телефон: %s. \
			Он поможет вам найти работу. Помощь идёт до %s Документ можно прочитать здесь и напечатать.""";

	private static final String ANOTHER = """
			Вам направлена редакция %d сертификата № %s. Она заменяет прежнюю: %s. \
			Дни начала и окончания сопровождения прежние.

			Вас сопровождает: %s. Телефон %s%s.
			Сопровождение идёт с %s по %s

			Прежняя редакция остаётся в этом кабинете, на ней написано, что она заменена.""";

	private static final String ANOTHER_PLAIN = """
			Ваш документ заменили новым. %s Телефон помощника: %s. \
			Последний день помощи не изменился: %s Новый документ можно прочитать здесь и напечатать.""";

	private static final String ON_PAPER = """
			Вам вручён на бумаге сертификат № %s о предоставлении сервиса «Сопровождение инвалида при трудоустройстве».

			Вас сопровождает: %s. Телефон %s%s.
			Сопровождение идёт с %s по %s.""";

	private static final String ON_PAPER_PLAIN = """
			Вы получили документ. Теперь у вас есть помощник. Его телефон: %s. \
			Он поможет вам найти работу. Помощь идёт до %s.""";

	private CertificateText() {
	}

	public static MessageText of(Certificate certificate) {
		return of("Вам направлен сертификат", BODY, PLAIN, certificate);
	}

	/** The same for a person who got it on paper and has no cabinet. */
	public static MessageText onPaper(Certificate certificate) {
		return of("Сертификат вручён на бумаге", ON_PAPER, ON_PAPER_PLAIN, certificate);
	}

	private static MessageText of(String title, String body, String plain, Certificate certificate) {
		CertificateForm form = certificate.form();
		CertificateAmendment amends = certificate.amends();
		if (amends != null) {
			return another(certificate, amends.kind() == CertificateAmendmentKind.REPLACEMENT);
		}
		return new MessageText(title,
				String.format(Locale.ROOT, body, certificate.number(), form.providerInWords(), form.providerPhone(),
						(form.providerEmail() != null) ? ", почта " + form.providerEmail() : "",
						Words.date(form.start()), Words.date(form.end())),
				String.format(Locale.ROOT, plain, form.providerPhone(), Words.date(form.end())));
	}

	private static MessageText another(Certificate certificate, boolean replacement) {
		CertificateForm form = certificate.form();
		return new MessageText("Вам направлена новая редакция сертификата",
				String.format(Locale.ROOT, ANOTHER, certificate.edition(), certificate.number(),
						replacement ? "сменился сопровождающий" : "исправлена неточность", form.providerInWords(),
						form.providerPhone(), (form.providerEmail() != null) ? ", почта " + form.providerEmail() : "",
						Words.date(form.start()), Words.date(form.end())),
				String.format(Locale.ROOT, ANOTHER_PLAIN,
						replacement ? "Теперь вам помогает другой человек." : "В прежнем была ошибка.",
						form.providerPhone(), Words.date(form.end())));
	}

}
