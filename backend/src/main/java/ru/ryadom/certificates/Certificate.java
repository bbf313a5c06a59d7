package ru.ryadom.certificates;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseOutcome;
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
 * @param standing what has become of it
 * @param amends why it took the place of another edition, {@code null} for the first
 */
public record Certificate(String id, int revision, String caseId, String officeId, String personId, String number,
		int edition, LocalDate formedOn, CertificateForm form, @Nullable CertificateDelivery delivery,
		CertificateStanding standing, @Nullable CertificateAmendment amends) {

	/** No certificate has more; the act names no bound. */
	private static final int MOST_EDITIONS = 60;

	/** The first edition. */
	public static Certificate first(String id, Case file, String number, LocalDate formedOn, CertificateForm form) {
		return new Certificate(id, 0, file.id(), file.officeId(), file.personId(), number, 1, formedOn, form, null,
				CertificateStanding.inForce(formedOn), null);
	}

	/** The next edition, with another form and the same number. */
	public Decision<Certificate> next(String nextId, CertificateAmendmentKind kind, String note, CertificateForm other,
			LocalDate today) {
		List<Objection> objections = new Objections()
			.when(this.edition >= MOST_EDITIONS,
					Objection.of("EDITIONS_ENOUGH",
							"У сертификата уже " + MOST_EDITIONS + " редакций: больше система не ведёт.", Norms.SIT_24))
			.when(this.form.saysTheSame(other), Objection.of("NOTHING_CORRECTED",
					"Новая редакция ничем не отличалась бы от прежней: исправьте то, что неверно.", Norms.SIT_24))
			.all();
		return Decision.unless(objections,
				() -> new Certificate(nextId, 0, this.caseId, this.officeId, this.personId, this.number,
						this.edition + 1, today, other, null, CertificateStanding.inForce(today),
						new CertificateAmendment(kind, this.edition, note)));
	}

	/** Another edition takes its place. */
	public Certificate replacedBy(Certificate other) {
		return with(CertificateStanding.replaced(other.edition(), other.formedOn()));
	}

	/** The accompaniment has ended; the days as printed stay. */
	public Certificate ended(CaseOutcome outcome, LocalDate on) {
		return with(CertificateStanding.ended(outcome, on));
	}

	/** The accompaniment goes on after all. */
	public Certificate goesOn() {
		return with(CertificateStanding.inForce(this.formedOn));
	}

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
			.when(this.standing.isReplaced(),
					Objection.of("CERTIFICATE_REPLACED", "Эта редакция заменена: вручите ту, которая действует.",
							Norms.SIT_08))
			.all();
	}

	private Certificate with(CertificateDelivery delivery) {
		return new Certificate(this.id, this.revision, this.caseId, this.officeId, this.personId, this.number,
				this.edition, this.formedOn, this.form, delivery, this.standing, this.amends);
	}

	private Certificate with(CertificateStanding now) {
		return new Certificate(this.id, this.revision, this.caseId, this.officeId, this.personId, this.number,
				this.edition, this.formedOn, this.form, this.delivery, now, this.amends);
	}

}
