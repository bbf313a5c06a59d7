package ru.ryadom.inbox.usecase;

import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermReminder;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells the staff what the sweep found, in its unit of work: who leads the case is
 * reminded of its terms, on whatever side they are, and told of a missed one, as the head
 * is.
 */
@Component
class TermListener {

	private final Notices notices;

	private final CaseLeads caseLeads;

	TermListener(Notices notices, CaseLeads caseLeads) {
		this.notices = notices;
		this.caseLeads = caseLeads;
	}

	@EventListener
	void on(TermsSwept swept) {
		BiFunction<String, String, Recipient> leads = this.caseLeads
			.of(Stream.concat(swept.missed().stream(), swept.reminders().stream().map(TermReminder::term))
				.map(Term::subject)
				.distinct()
				.toList());
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.map((reminder) -> Sending.of(reminder.term(), reminder.warning(), lead(leads, reminder.term())));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> Stream.of(Sending.of(term, TermWarning.MISSED, lead(leads, term)),
					Sending.of(term, TermWarning.MISSED, new AllOf(Audience.HEAD))));
		this.notices.send(Stream.concat(reminders, missed).toList());
	}

	private static Recipient lead(BiFunction<String, String, Recipient> leads, Term term) {
		return leads.apply(term.subject(), term.place().officeId());
	}

}
