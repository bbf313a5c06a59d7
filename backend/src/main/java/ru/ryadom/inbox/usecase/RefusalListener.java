package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NeedRefused;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.inbox.RefusalText;
import ru.ryadom.offices.Offices;

/** Tells a person of a refusal in the unit of work that decides it (SIT-05). */
@Component
class RefusalListener {

	private final Inbox inbox;

	private final Offices offices;

	RefusalListener(Inbox inbox, Offices offices) {
		this.inbox = inbox;
		this.offices = offices;
	}

	@EventListener
	void on(NeedRefused refused) {
		Case file = refused.file();
		NeedDecision decision = file.decision();
		if (decision == null) {
			throw new IllegalStateException("a refusal without a decision");
		}
		this.inbox.send(Letter.of(file.personId(), file.id(),
				RefusalText.of(decision, this.offices.office(file.officeId())), PaperSubject.REFUSAL));
	}

}
