package ru.ryadom.certificates.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateDelivery;
import ru.ryadom.certificates.CertificateForm;
import ru.ryadom.certificates.DeliveryWay;

/**
 * The stored shape of a certificate; days are ISO text, the form is sealed for this id.
 */
record CertificateDocument(@Id String id, int revision, String caseId, String office, String person, String number,
		int edition, String formedOn, @Nullable String way, @Nullable String deliveredOn, boolean delivered,
		byte[] pd) {

	static CertificateDocument of(Certificate certificate, int revision, byte[] pd) {
		CertificateDelivery delivery = certificate.delivery();
		return new CertificateDocument(certificate.id(), revision, certificate.caseId(), certificate.officeId(),
				certificate.personId(), certificate.number(), certificate.edition(), certificate.formedOn().toString(),
				(delivery != null) ? delivery.way().name() : null, (delivery != null) ? delivery.on().toString() : null,
				delivery != null, pd);
	}

	Certificate toDomain(CertificateForm form) {
		CertificateDelivery delivery = (this.way != null && this.deliveredOn != null)
				? new CertificateDelivery(DeliveryWay.valueOf(this.way), LocalDate.parse(this.deliveredOn)) : null;
		return new Certificate(this.id, this.revision, this.caseId, this.office, this.person, this.number, this.edition,
				LocalDate.parse(this.formedOn), form, delivery);
	}

}
