package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.Employment;
import ru.ryadom.employers.EmployerMemberships;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NoticePlace;
import ru.ryadom.employers.NoticeRules;
import ru.ryadom.employers.NoticeSubject;
import ru.ryadom.employers.usecase.NoticeWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;

/**
 * Tells the employer of a confirmed hiring that it may have help with a plan (WPP-00A):
 * in the cabinet of its organisation at once, or by a paper that is to be handed over.
 */
@Component
public class NotifyEmployer {

	private final NoticeWork work;

	private final EmployerNotices notices;

	private final EmployerMemberships memberships;

	private final Cases cases;

	private final People people;

	NotifyEmployer(NoticeWork work, EmployerNotices notices, EmployerMemberships memberships, Cases cases,
			People people) {
		this.work = work;
		this.notices = notices;
		this.memberships = memberships;
		this.cases = cases;
		this.people = people;
	}

	public sealed interface Result {

	}

	public record Done(EmployerNotice notice) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/**
	 * What is sent.
	 *
	 * @param agreed whether the person was asked now and agrees; needed only when nobody
	 * has asked before
	 */
	public record Input(String idempotencyKey, String caseId, @Nullable Boolean agreed) {
	}

	public Result send(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("notifyEmployer", viewer.account(), input.idempotencyKey(), input);
		Ids.require("case", input.caseId());
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<EmployerNotice>(var notice) -> new Done(notice);
			case Rejected<EmployerNotice>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, Input input) {
		Case file = this.cases.find(viewer, input.caseId()).orElseThrow(Fault.NotFound::new);
		List<EmployerNotice> made = this.notices.ofCase(file.id());
		return Decision.unless(NoticeRules.make(file, made, Boolean.TRUE.equals(input.agreed())), () -> {
			LocalDate today = this.work.today(file.officeId());
			Employment job = NoticeRules.employment(file).orElseThrow();
			EmployerNotice notice = EmployerNotice.made(Ids.next("employernotice"),
					new NoticePlace(file.id(), file.officeId(), file.personId()), subject(file, job), today,
					viewer.memberId());
			return this.work.keep(viewer, first(notice, today, NoticeRules.agreementUnasked(file)));
		});
	}

	private NoticeSubject subject(Case file, Employment job) {
		String worker = this.people.known(file.personId()).orElseThrow(Fault.NotFound::new).fullName();
		return new NoticeSubject(new Inn(job.employerInn()), job.employerName(), worker, job.post(), job.hiredOn());
	}

	/** Whoever has a cabinet has received it by that. */
	private Step first(EmployerNotice made, LocalDate today, boolean askedNow) {
		Step kept = this.memberships.hasMember(made.subject().employer()) ? inCabinet(made, today)
				: Step.of("", made, made, () -> {
				});
		return new Step("уведомлён работодатель о помощи с планом", kept.next(),
				List.of(new Change("уведомление работодателю", null, kept.next().stage().title()),
						new Change("согласие на уведомление", null, askedNow ? "спросили сейчас" : "дано раньше")),
				kept.terms());
	}

	private Step inCabinet(EmployerNotice made, LocalDate today) {
		return switch (this.work.received(made, this.work.inCabinet(made, today), today)) {
			case Accepted<Step>(var step) -> step;
			case Rejected<Step>(var objections) -> throw new IllegalStateException("a new notice is not received");
		};
	}

}
