package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateDelivered;
import ru.ryadom.inbox.CertificateText;
import ru.ryadom.inbox.Inbox;

/**
 * Tells a person that the certificate has come, in the unit of work that sends it
 * (SIT-08).
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
		this.inbox.send(certificate.personId(), certificate.caseId(), CertificateText.of(certificate));
	}

}
