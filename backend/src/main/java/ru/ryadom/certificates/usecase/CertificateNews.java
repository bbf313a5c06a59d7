package ru.ryadom.certificates.usecase;

import org.springframework.stereotype.Component;

import ru.ryadom.certificates.Certificate;
import ru.ryadom.certificates.CertificateStage;
import ru.ryadom.certificates.CertificateStanding;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeBody.About;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Tells ЕЦП of a certificate as it is now, in the unit of work that makes it so: formed,
 * another edition, ended, in force again (SIT-07).
 */
@Component
class CertificateNews {

	private final People people;

	private final Exchange exchange;

	CertificateNews(People people, Exchange exchange) {
		this.people = people;
		this.exchange = exchange;
	}

	void tell(Certificate certificate) {
		CertificateStanding standing = certificate.standing();
		this.people.known(certificate.personId())
			.ifPresent((person) -> this.exchange.queue(certificate.caseId(), certificate.officeId(),
					certificate.personId(),
					new ExchangeBody.CertificateEntry(about(person), certificate.number(), certificate.edition(),
							certificate.form().start(), certificate.form().end(),
							(standing.stage() == CertificateStage.ENDED) ? standing.since() : null)));
	}

	private static About about(Person person) {
		return new About(person.lastName(), person.firstName(), person.middleName(), person.birthDate(),
				person.snils());
	}

}
