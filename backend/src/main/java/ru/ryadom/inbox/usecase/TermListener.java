package ru.ryadom.inbox.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.cases.Cases;
import ru.ryadom.inbox.Notices;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.Recipient.Worker;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermReminder;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells the staff what the sweep found, in its unit of work: who leads the case is
 * reminded of its terms, on whatever side they are, and told of a missed one, as the head
 * is. Of a case that nobody leads all specialists of the office are told: no term goes
 * unwatched.
 */
@Component
class TermListener {

	private final Notices notices;

	private final Cases cases;

	private final Offices offices;

	TermListener(Notices notices, Cases cases, Offices offices) {
		this.notices = notices;
		this.cases = cases;
		this.offices = offices;
	}

	@EventListener
	void on(TermsSwept swept) {
		Leads leads = leadsOf(
				Stream.concat(swept.missed().stream(), swept.reminders().stream().map(TermReminder::term)).toList());
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.map((reminder) -> new Sending(reminder.term(), reminder.warning(), leads.of(reminder.term())));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> Stream.of(new Sending(term, TermWarning.MISSED, leads.of(term)),
					new Sending(term, TermWarning.MISSED, new AllOf(Audience.HEAD))));
		this.notices.send(Stream.concat(reminders, missed).toList());
	}

	/** For all together: two look-ups a batch. */
	private Leads leadsOf(List<Term> terms) {
		Map<String, String> named = this.cases.responsibleFor(terms.stream().map(Term::subject).distinct().toList());
		return new Leads(named, this.offices.members(named.values().stream().distinct().toList()));
	}

	private record Leads(Map<String, String> named, Map<String, StaffMember> members) {

		Recipient of(Term term) {
			return Optional.ofNullable(this.named.get(term.subject()))
				.map(this.members::get)
				.filter((member) -> member.leadsIn(term.place().officeId()))
				.<Recipient>map((member) -> new Worker(member.id()))
				.orElseGet(() -> new AllOf(Audience.SPECIALIST));
		}

	}

}
