package ru.ryadom.inbox.usecase;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.TermHolder;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells the staff what the sweep found, in its unit of work: the office is reminded of
 * its own terms, and of a missed one, on whatever side, specialists and the head are
 * told. Of a complaint only those are told who answer it, and nobody when it names one of
 * them.
 */
@Component
class TermListener {

	private final Notices notices;

	private final Appeals appeals;

	private final Offices offices;

	TermListener(Notices notices, Appeals appeals, Offices offices) {
		this.notices = notices;
		this.appeals = appeals;
		this.offices = offices;
	}

	@EventListener
	void on(TermsSwept swept) {
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.filter((reminder) -> reminder.term().holder() == TermHolder.OFFICE)
			.flatMap((reminder) -> isAppeals(reminder.term()) ? ofAppeal(reminder.term(), reminder.warning()).stream()
					: Stream.of(new Sending(reminder.term(), reminder.warning(), Audience.SPECIALIST)));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> isAppeals(term) ? ofAppeal(term, TermWarning.MISSED).stream()
					: Stream.of(missed(term, Audience.SPECIALIST), missed(term, Audience.HEAD)));
		this.notices.send(Stream.concat(reminders, missed).toList());
	}

	private Optional<Sending> ofAppeal(Term term, TermWarning warning) {
		return this.appeals.known(term.subject())
			.filter((appeal) -> !namesHead(appeal))
			.map((appeal) -> new Sending(term, appeal.place().caseId(), warning, appeal.answeredBy()));
	}

	private boolean namesHead(Appeal appeal) {
		return this.offices.heading(appeal.place().officeId()).stream().anyMatch((head) -> appeal.isAbout(head.id()));
	}

	private static boolean isAppeals(Term term) {
		return Ids.isOf("appeal", term.subject());
	}

	private static Sending missed(Term term, Audience to) {
		return new Sending(term, TermWarning.MISSED, to);
	}

}
