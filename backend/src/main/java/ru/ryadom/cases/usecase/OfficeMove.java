package ru.ryadom.cases.usecase;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseMoved;
import ru.ryadom.cases.Cases;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.offices.AppointmentOrders;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * What goes along when a case moves: its person, who is known to the new office from now
 * on and to the former one only by other cases; its orders, its messages, its
 * certificate.
 */
@Component
class OfficeMove {

	private final People people;

	private final Cases cases;

	private final AppointmentOrders orders;

	private final Exchange exchange;

	private final ApplicationEventPublisher events;

	OfficeMove(People people, Cases cases, AppointmentOrders orders, Exchange exchange,
			ApplicationEventPublisher events) {
		this.people = people;
		this.cases = cases;
		this.orders = orders;
		this.exchange = exchange;
		this.events = events;
	}

	/** In the open unit of work, before the case is saved at its new office. */
	void along(Case before, Case after) {
		String from = before.officeId();
		String to = after.officeId();
		Person person = this.people.known(after.personId())
			.orElseThrow(() -> new IllegalStateException("a case is about nobody"))
			.seenBy(to);
		boolean known = this.cases.isKnownBeside(from, person.id(), after.id());
		this.people.save(known ? person : person.leftBy(from));
		this.orders.move(after.id(), from, to);
		this.exchange.move(after.id(), from, to);
		this.events.publishEvent(new CaseMoved(after.id(), from, to));
	}

}
