package ru.ryadom.certificates.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.CaseMoved;
import ru.ryadom.certificates.Certificates;

/** Takes a certificate along with its case, in the unit of work that moves the case. */
@Component
class MoveListener {

	private final Certificates certificates;

	MoveListener(Certificates certificates) {
		this.certificates = certificates;
	}

	@EventListener
	void on(CaseMoved moved) {
		this.certificates.moveTo(moved.caseId(), moved.toOfficeId());
	}

}
