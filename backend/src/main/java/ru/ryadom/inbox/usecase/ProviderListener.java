package ru.ryadom.inbox.usecase;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.ProviderTroubled;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.StaffNoticeKind;

/**
 * Tells the staff that somebody else must accompany, in the unit of work that learns it.
 */
@Component
class ProviderListener {

	private final Notices notices;

	ProviderListener(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(ProviderTroubled troubled) {
		Case file = troubled.file();
		this.notices.send(List
			.of(new Sending(file.officeId(), file.id(), StaffNoticeKind.PROVIDER_TROUBLE, Audience.SPECIALIST, null)));
	}

}
