package ru.ryadom.inbox.usecase;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.inbox.StaffNoticeKind;
import ru.ryadom.kernel.Ids;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermReminder;
import ru.ryadom.terms.TermWarning;
import ru.ryadom.terms.TermsSwept;

/**
 * Tells the staff what the sweep found, in its unit of work: who leads the case is
 * reminded of its terms, on whatever side they are, and told of a missed one, as the head
 * is. Of a complaint only those are told who answer it, and nobody when it names one of
 * them.
 */
@Component
class TermListener {

	private final TellStaff tellStaff;

	private final CaseLeads caseLeads;

	private final Appeals appeals;

	private final Offices offices;

	TermListener(TellStaff tellStaff, CaseLeads caseLeads, Appeals appeals, Offices offices) {
		this.tellStaff = tellStaff;
		this.caseLeads = caseLeads;
		this.appeals = appeals;
		this.offices = offices;
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
			.flatMap((reminder) -> isAppeals(reminder.term()) ? ofAppeal(reminder.term(), reminder.warning()).stream()
					: Stream.of(Sending.of(reminder.term(), reminder.warning(), lead(leads, reminder.term()))));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> isAppeals(term) ? ofAppeal(term, TermWarning.MISSED).stream()
					: Stream.of(Sending.of(term, TermWarning.MISSED, lead(leads, term)),
							Sending.of(term, TermWarning.MISSED, new AllOf(Audience.HEAD))));
		this.tellStaff.send(Stream.concat(reminders, missed).toList());
	}

	private static Recipient lead(BiFunction<String, String, Recipient> leads, Term term) {
		return leads.apply(term.subject(), term.place().officeId());
	}

	private Optional<Sending> ofAppeal(Term term, TermWarning warning) {
		return this.appeals.known(term.subject())
			.filter((appeal) -> !namesHead(appeal))
			.map((appeal) -> new Sending(term.place().officeId(), appeal.place().caseId(), StaffNoticeKind.of(warning),
					new AllOf(appeal.answeredBy()), term));
	}

	private boolean namesHead(Appeal appeal) {
		return this.offices.heading(appeal.place().officeId()).stream().anyMatch((head) -> appeal.isAbout(head.id()));
	}

	private static boolean isAppeals(Term term) {
		return Ids.isOf("appeal", term.subject());
	}

}
