package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.RefusalHanded;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateHanded;
import ru.ryadom.inbox.CertificateText;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.PaperHanding;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.inbox.PaperSubject;

/**
 * Keeps the acknowledgement of what was handed over elsewhere, the refusal and the
 * certificate, with the other papers of the case.
 */
@Component
class HandedListener {

	private final PaperNotices notices;

	HandedListener(PaperNotices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(RefusalHanded handed) {
		keep(handed.file().id(), PaperSubject.REFUSAL, new PaperHanding(handed.on(), handed.receipt(), handed.byId()));
	}

	@EventListener
	void on(CertificateHanded handed) {
		Certificate certificate = handed.certificate();
		this.notices.write(Letter.of(certificate.personId(), certificate.caseId(), CertificateText.onPaper(certificate),
				PaperSubject.CERTIFICATE));
		keep(certificate.caseId(), PaperSubject.CERTIFICATE,
				new PaperHanding(handed.on(), handed.receipt(), handed.byId()));
	}

	private void keep(String caseId, PaperSubject subject, PaperHanding how) {
		this.notices.awaited(caseId, subject).ifPresent((notice) -> this.notices.save(notice.with(how)));
	}

}
