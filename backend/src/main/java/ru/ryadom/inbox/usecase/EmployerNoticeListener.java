package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.NoticeTold;
import ru.ryadom.inbox.EmployerNoticeMessage;
import ru.ryadom.inbox.Inbox;

/**
 * Tells a person what became of the notice to their employer, in the unit of work that
 * does it.
 */
@Component
class EmployerNoticeListener {

	private final Inbox inbox;

	EmployerNoticeListener(Inbox inbox) {
		this.inbox = inbox;
	}

	@EventListener
	void on(NoticeTold told) {
		EmployerNotice notice = told.notice();
		this.inbox.send(notice.place().personId(), notice.place().caseId(), EmployerNoticeMessage.of(notice));
	}

}
