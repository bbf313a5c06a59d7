package ru.ryadom.certificates.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseChanged;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateStage;
import ru.ryadom.certificates.Certificates;

/**
 * A certificate ends with its case, however that ends, and is in force again when the
 * case is opened again: what is printed in it never changes.
 */
@Component
class CaseEndListener {

	private final Certificates certificates;

	private final CertificateNews news;

	CaseEndListener(Certificates certificates, CertificateNews news) {
		this.certificates = certificates;
		this.news = news;
	}

	@EventListener
	void on(CaseChanged changed) {
		Case file = changed.file();
		if (!(file.state() instanceof Accompanying || file.state() instanceof CaseClosed)) {
			return;
		}
		this.certificates.newest(file.id()).ifPresent((certificate) -> {
			boolean ended = certificate.standing().stage() == CertificateStage.ENDED;
			if (file.state() instanceof CaseClosed closed && !ended) {
				keep(certificate.ended(closed.outcome(), closed.on()));
			}
			else if (file.state() instanceof Accompanying && ended) {
				keep(certificate.goesOn());
			}
		});
	}

	private void keep(Certificate certificate) {
		this.news.tell(this.certificates.save(certificate));
	}

}
