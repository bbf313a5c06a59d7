package ru.ryadom.certificates.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.cases.CaseOutcome;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateAmendment;
import ru.ryadom.certificates.CertificateAmendmentKind;
import ru.ryadom.certificates.CertificateDelivery;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.certificates.CertificateStage;
import ru.ryadom.certificates.CertificateStanding;
import ru.ryadom.certificates.DeliveryWay;

/**
 * The stored shape of a certificate; days are ISO text, the form and what was typed about
 * it are sealed for this id.
 *
 * @param current whether no other edition has taken its place
 */
record CertificateDocument(@Id String id, int revision, String caseId, String office, String person, String number,
		int edition, String formedOn, @Nullable String way, @Nullable String deliveredOn, boolean delivered,
		boolean current, CertificateStage stage, String stageOn, @Nullable Integer byEdition,
		@Nullable CaseOutcome outcome, @Nullable CertificateAmendmentKind amendment, byte[] pd) {

	/** What is sealed. */
	record Sealed(CertificateForm form, @Nullable String note) {

		static Sealed of(Certificate certificate) {
			CertificateAmendment amends = certificate.amends();
			return new Sealed(certificate.form(), (amends != null) ? amends.note() : null);
		}

	}

	static CertificateDocument of(Certificate certificate, int revision, byte[] pd) {
		CertificateDelivery delivery = certificate.delivery();
		CertificateStanding standing = certificate.standing();
		CertificateAmendment amends = certificate.amends();
		return new CertificateDocument(certificate.id(), revision, certificate.caseId(), certificate.officeId(),
				certificate.personId(), certificate.number(), certificate.edition(), certificate.formedOn().toString(),
				(delivery != null) ? delivery.way().name() : null, (delivery != null) ? delivery.on().toString() : null,
				delivery != null, !standing.isReplaced(), standing.stage(), standing.since().toString(),
				standing.byEdition(), standing.outcome(), (amends != null) ? amends.kind() : null, pd);
	}

	Certificate toDomain(Sealed sealed) {
		CertificateDelivery delivery = (this.way != null && this.deliveredOn != null)
				? new CertificateDelivery(DeliveryWay.valueOf(this.way), LocalDate.parse(this.deliveredOn)) : null;
		CertificateStanding standing = new CertificateStanding(this.stage, LocalDate.parse(this.stageOn),
				this.byEdition, this.outcome);
		CertificateAmendment amends = (this.amendment != null && sealed.note() != null)
				? new CertificateAmendment(this.amendment, this.edition - 1, sealed.note()) : null;
		return new Certificate(this.id, this.revision, this.caseId, this.office, this.person, this.number, this.edition,
				LocalDate.parse(this.formedOn), sealed.form(), delivery, standing, amends);
	}

}
