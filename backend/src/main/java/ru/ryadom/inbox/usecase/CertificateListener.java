package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateDelivered;
import ru.ryadom.certificates.CertificateDelivery;
import ru.ryadom.certificates.DeliveryWay;
import ru.ryadom.inbox.CertificateText;
import ru.ryadom.inbox.Inbox;

/**
 * Tells a person that the certificate has come to the cabinet, in the unit of work that
 * sends it (SIT-08). Who took it by hand knows.
 */
@Component
class CertificateListener {

	private final Inbox inbox;

	CertificateListener(Inbox inbox) {
		this.inbox = inbox;
	}

	@EventListener
	void on(CertificateDelivered delivered) {
		Certificate certificate = delivered.certificate();
		CertificateDelivery delivery = certificate.delivery();
		if (delivery != null && delivery.way() == DeliveryWay.CABINET) {
			this.inbox.send(certificate.personId(), certificate.caseId(), CertificateText.of(certificate));
		}
	}

}
