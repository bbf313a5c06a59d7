package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealTold;
import ru.ryadom.inbox.AppealMessage;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.PaperSubject;

/**
 * Tells a person what became of a complaint or a request, in the unit of work that does
 * it. A worker whom it names does not hand the paper over.
 */
@Component
class AppealListener {

	private final Inbox inbox;

	AppealListener(Inbox inbox) {
		this.inbox = inbox;
	}

	@EventListener
	void on(AppealTold told) {
		Appeal appeal = told.appeal();
		this.inbox.send(new Letter(appeal.place().personId(), new Letter.OfCase(appeal.place().caseId()),
				AppealMessage.of(appeal), PaperSubject.OTHER, appeal.text().aboutId()));
	}

}
