package ru.ryadom.inbox.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestTold;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.PaperSubject;
import ru.ryadom.inbox.PlanRequestMessage;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.StaffNoticeKind;
import ru.ryadom.people.People;

/**
 * Tells a person whom the house knows what became of an employer's request about them,
 * and the office that there is one or that it was taken back, in the unit of work that
 * does it.
 */
@Component
class PlanRequestListener {

	private final Inbox inbox;

	private final People people;

	private final TellStaff tellStaff;

	PlanRequestListener(Inbox inbox, People people, TellStaff tellStaff) {
		this.inbox = inbox;
		this.people = people;
		this.tellStaff = tellStaff;
	}

	@EventListener
	void on(PlanRequestTold told) {
		PlanRequest request = told.request();
		forStaff(request).ifPresent((kind) -> this.tellStaff.send(List.of(toOffice(request, kind))));
		String personId = request.place().personId();
		if (this.people.known(personId).isPresent()) {
			Letter.Matter matter = new Letter.OfOffice(request.place().officeId());
			PlanRequestMessage.of(request)
				.ifPresent((text) -> this.inbox.send(new Letter(personId, matter, text, PaperSubject.OTHER, null)));
		}
	}

	/** What the office has done itself is no news to it. */
	private static Optional<StaffNoticeKind> forStaff(PlanRequest request) {
		return switch (request.stage()) {
			case CHECKING -> Optional.of(StaffNoticeKind.REQUEST_MADE);
			case WITHDRAWN -> Optional.of(StaffNoticeKind.REQUEST_WITHDRAWN);
			case NOT_FOUND, STOPPED, TO_ANALYSE, AWAITING_MSE, NEEDED, NOT_NEEDED -> Optional.empty();
		};
	}

	/** Nobody of the office leads a request yet: all who could are told. */
	private static Sending toOffice(PlanRequest request, StaffNoticeKind kind) {
		return new Sending(request.place().officeId(), NoticeAbout.ofRequest(request.id()), kind,
				new AllOf(Audience.SPECIALIST), null);
	}

}
