package ru.ryadom.inbox.usecase;

import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.law.TermHolder;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells the staff what the sweep found, in its unit of work: the office is reminded of
 * its own terms, and of a missed one, on whatever side, specialists and the head are
 * told.
 */
@Component
class TermListener {

	private final Notices notices;

	TermListener(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(TermsSwept swept) {
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.filter((reminder) -> reminder.term().holder() == TermHolder.OFFICE)
			.map((reminder) -> Sending.of(reminder.term(), reminder.warning(), Audience.SPECIALIST));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> Stream.of(missed(term, Audience.SPECIALIST), missed(term, Audience.HEAD)));
		this.notices.send(Stream.concat(reminders, missed).toList());
	}

	private static Sending missed(Term term, Audience to) {
		return Sending.of(term, TermWarning.MISSED, to);
	}

}
