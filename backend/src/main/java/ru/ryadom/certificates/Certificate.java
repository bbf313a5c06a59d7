package ru.ryadom.certificates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * A certificate. What it says never changes: a correction is a new edition that takes the
 * place of the former.
 *
 * @param edition of the document, from 1; {@code revision} counts the changes of the
 * record
 * @param delivery {@code null} until it has reached the person
 */
public record Certificate(String id, int revision, String caseId, String officeId, String personId, String number,
		int edition, LocalDate formedOn, CertificateForm form, @Nullable CertificateDelivery delivery) {

	/** Sends it to the cabinet (SIT-08); a citizen sees it from then on. */
	public Decision<Certificate> toCabinet(boolean hasCabinet, LocalDate today) {
		List<Objection> objections = new Objections().and(deliverable())
			.when(!hasCabinet,
					new Objection("NO_CABINET",
							"У гражданина нет личного кабинета: распечатайте сертификат и вручите под подпись.",
							List.of("way"), Norms.SIT_08))
			.all();
		return Decision.unless(objections, () -> with(new CertificateDelivery(DeliveryWay.CABINET, today)));
	}

	/** Records that it was handed over on paper (SIT-08). */
	public Decision<Certificate> onPaper(@Nullable LocalDate handedOn, LocalDate today) {
		Objections objections = new Objections().and(deliverable())
			.when(handedOn == null, Objection.at("handedOn", "FIELD_EMPTY", "Укажите день вручения под подпись."));
		if (handedOn != null) {
			objections.notAfter("handedOn", handedOn, today)
				.when(handedOn.isBefore(this.formedOn), Objection.at("handedOn", "HANDED_BEFORE_FORMED",
						"Вручили раньше, чем сформировали. Проверьте дату."));
		}
		return Decision.unless(objections.all(),
				() -> with(new CertificateDelivery(DeliveryWay.PAPER, (handedOn != null) ? handedOn : today)));
	}

	/** What may be done with it now. */
	public List<Action> actions() {
		return List.of(new Action("deliverCertificate", deliverable()));
	}

	private List<Objection> deliverable() {
		return new Objections()
			.when(this.delivery != null,
					Objection.of("ALREADY_DELIVERED", "Сертификат уже у гражданина.", Norms.SIT_08))
			.all();
	}

	private Certificate with(CertificateDelivery delivery) {
		return new Certificate(this.id, this.revision, this.caseId, this.officeId, this.personId, this.number,
				this.edition, this.formedOn, this.form, delivery);
	}

}
