package ru.ryadom.inbox.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
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

	private final EmployerNotices employerNotices;

	TermListener(TellStaff tellStaff, CaseLeads caseLeads, Appeals appeals, Offices offices,
			EmployerNotices employerNotices) {
		this.tellStaff = tellStaff;
		this.caseLeads = caseLeads;
		this.appeals = appeals;
		this.offices = offices;
		this.employerNotices = employerNotices;
	}

	@EventListener
	void on(TermsSwept swept) {
		Map<String, String> cases = casesOf(swept);
		BiFunction<String, String, Recipient> leads = this.caseLeads
			.of(Stream.concat(swept.missed().stream(), swept.reminders().stream().map(TermReminder::term))
				.map((term) -> caseOf(cases, term))
				.distinct()
				.toList());
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.flatMap((reminder) -> isAppeals(reminder.term()) ? ofAppeal(reminder.term(), reminder.warning()).stream()
					: Stream
						.of(sending(cases, reminder.term(), reminder.warning(), lead(leads, cases, reminder.term()))));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> isAppeals(term) ? ofAppeal(term, TermWarning.MISSED).stream()
					: Stream.of(sending(cases, term, TermWarning.MISSED, lead(leads, cases, term)),
							sending(cases, term, TermWarning.MISSED, new AllOf(Audience.HEAD))));
		this.tellStaff.send(Stream.concat(reminders, missed).toList());
	}

	private static Recipient lead(BiFunction<String, String, Recipient> leads, Map<String, String> cases, Term term) {
		return leads.apply(caseOf(cases, term), term.place().officeId());
	}

	/** Cases of the notices to employers whose terms these are, by notice. */
	private Map<String, String> casesOf(TermsSwept swept) {
		List<String> notices = Stream
			.concat(swept.missed().stream(), swept.reminders().stream().map(TermReminder::term))
			.map(Term::subject)
			.filter((subject) -> Ids.isOf("employernotice", subject))
			.distinct()
			.toList();
		return notices.isEmpty() ? Map.of()
				: this.employerNotices.known(notices)
					.stream()
					.collect(Collectors.toMap(EmployerNotice::id, (notice) -> notice.place().caseId()));
	}

	private static String caseOf(Map<String, String> cases, Term term) {
		return cases.getOrDefault(term.subject(), term.subject());
	}

	private static Sending sending(Map<String, String> cases, Term term, TermWarning warning, Recipient to) {
		return new Sending(term.place().officeId(), caseOf(cases, term), StaffNoticeKind.of(warning), to, term);
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
