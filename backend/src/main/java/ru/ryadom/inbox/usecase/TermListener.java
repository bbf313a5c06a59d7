package ru.ryadom.inbox.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.Recipient.AllOf;
import ru.ryadom.kernel.Ids;
import ru.ryadom.offices.Offices;
import ru.ryadom.plans.WorkplacePlans;
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

	private final WorkplacePlans plans;

	TermListener(TellStaff tellStaff, CaseLeads caseLeads, Appeals appeals, Offices offices,
			EmployerNotices employerNotices, WorkplacePlans plans) {
		this.plans = plans;
		this.tellStaff = tellStaff;
		this.caseLeads = caseLeads;
		this.appeals = appeals;
		this.offices = offices;
		this.employerNotices = employerNotices;
	}

	@EventListener
	void on(TermsSwept swept) {
		Map<String, NoticeAbout> abouts = aboutsOf(swept);
		BiFunction<String, String, Recipient> leads = this.caseLeads.of(all(swept).map((term) -> about(abouts, term))
			.map(NoticeAbout::caseId)
			.filter(Objects::nonNull)
			.distinct()
			.toList());
		Stream<Sending> reminders = swept.reminders()
			.stream()
			.flatMap((reminder) -> isAppeals(reminder.term()) ? ofAppeal(reminder.term(), reminder.warning()).stream()
					: Stream.of(toLead(reminder.term(), about(abouts, reminder.term()), reminder.warning(), leads)));
		Stream<Sending> missed = swept.missed()
			.stream()
			.flatMap((term) -> isAppeals(term) ? ofAppeal(term, TermWarning.MISSED).stream()
					: Stream.of(toLead(term, about(abouts, term), TermWarning.MISSED, leads),
							Sending.of(term, about(abouts, term), TermWarning.MISSED, new AllOf(Audience.HEAD))));
		this.tellStaff.send(Stream.concat(reminders, missed).toList());
	}

	private static Stream<Term> all(TermsSwept swept) {
		return Stream.concat(swept.missed().stream(), swept.reminders().stream().map(TermReminder::term));
	}

	private static Sending toLead(Term term, NoticeAbout about, TermWarning warning,
			BiFunction<String, String, Recipient> leads) {
		String caseId = about.caseId();
		return Sending.of(term, about, warning,
				(caseId != null) ? leads.apply(caseId, term.place().officeId()) : new AllOf(Audience.SPECIALIST));
	}

	/**
	 * Where those terms lead that are not of a case itself, by what they are terms of.
	 */
	private Map<String, NoticeAbout> aboutsOf(TermsSwept swept) {
		Map<String, NoticeAbout> abouts = new HashMap<>();
		List<String> notices = subjects(swept, "employernotice");
		if (!notices.isEmpty()) {
			this.employerNotices.known(notices)
				.forEach((notice) -> abouts.put(notice.id(), NoticeAbout.ofCase(notice.place().caseId())));
		}
		List<String> plans = subjects(swept, "plan");
		if (!plans.isEmpty()) {
			this.plans.known(plans)
				.forEach((plan) -> abouts.put(plan.id(), NoticeAbout.ofPlan(plan.id(), plan.ground().caseId())));
		}
		subjects(swept, "planrequest").forEach((id) -> abouts.put(id, NoticeAbout.ofRequest(id)));
		return abouts;
	}

	private static List<String> subjects(TermsSwept swept, String prefix) {
		return all(swept).map(Term::subject).filter((subject) -> Ids.isOf(prefix, subject)).distinct().toList();
	}

	private static NoticeAbout about(Map<String, NoticeAbout> abouts, Term term) {
		return abouts.getOrDefault(term.subject(), NoticeAbout.ofCase(term.subject()));
	}

	private Optional<Sending> ofAppeal(Term term, TermWarning warning) {
		return this.appeals.known(term.subject())
			.filter((appeal) -> !namesHead(appeal))
			.map((appeal) -> Sending.of(term, NoticeAbout.ofCase(appeal.place().caseId()), warning,
					new AllOf(appeal.answeredBy())));
	}

	private boolean namesHead(Appeal appeal) {
		return this.offices.heading(appeal.place().officeId()).stream().anyMatch((head) -> appeal.isAbout(head.id()));
	}

	private static boolean isAppeals(Term term) {
		return Ids.isOf("appeal", term.subject());
	}

}
