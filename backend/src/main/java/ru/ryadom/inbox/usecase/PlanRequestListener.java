package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestTold;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.inbox.PlanRequestMessage;
import ru.ryadom.people.People;

/**
 * Tells a person whom the house knows what became of an employer's request about them, in
 * the unit of work that does it.
 */
@Component
class PlanRequestListener {

	private final Inbox inbox;

	private final People people;

	PlanRequestListener(Inbox inbox, People people) {
		this.inbox = inbox;
		this.people = people;
	}

	@EventListener
	void on(PlanRequestTold told) {
		PlanRequest request = told.request();
		String personId = request.place().personId();
		if (this.people.known(personId).isPresent()) {
			Letter.Matter matter = new Letter.OfOffice(request.place().officeId());
			PlanRequestMessage.of(request)
				.ifPresent((text) -> this.inbox.send(new Letter(personId, matter, text, PaperSubject.OTHER, null)));
		}
	}

}
