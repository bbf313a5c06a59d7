package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.PlanRequestTold;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.PlanRequestMessage;

/**
 * Tells a person whom the house knows what became of an employer's request about them, in
 * the unit of work that does it.
 */
@Component
class PlanRequestListener {

	private final Inbox inbox;

	PlanRequestListener(Inbox inbox) {
		this.inbox = inbox;
	}

	@EventListener
	void on(PlanRequestTold told) {
		PlanRequestMessage.of(told.request())
			.ifPresent((text) -> this.inbox.tell(told.request().place().personId(), text));
	}

}
