package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerNotice;
import ru.ryadom.employers.EmployerNotices;
import ru.ryadom.employers.NoticeReceipt;
import ru.ryadom.employers.NoticeTold;
import ru.ryadom.employers.NoticeWay;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Terms;

/**
 * The way every change of a notice goes: find, check the revision, decide, save, tell,
 * journal under its case, answer.
 */
@Component
class NoticeWork {

	private final UnitOfWork unit;

	private final EmployerNotices notices;

	private final Offices offices;

	private final Terms terms;

	private final Law law;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	NoticeWork(UnitOfWork unit, EmployerNotices notices, Offices offices, Terms terms, Law law, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.notices = notices;
		this.offices = offices;
		this.terms = terms;
		this.law = law;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A step.
	 *
	 * @param purpose what was done, for the journal
	 * @param terms what it does to the terms
	 */
	record Step(String purpose, EmployerNotice next, List<Change> changes, Runnable terms) {

		static Step of(String purpose, EmployerNotice before, EmployerNotice next, Runnable terms) {
			return new Step(purpose, next,
					List.of(new Change("уведомление работодателю", before.stage().title(), next.stage().title())),
					terms);
		}

	}

	/** The day it now is in an office. */
	LocalDate today(String officeId) {
		return this.clock.today(this.offices.office(officeId).zone());
	}

	/** Until when an employer may respond to what it has from that day (WPP-01). */
	LocalDate dueOn(String officeId, LocalDate on) {
		Office office = this.offices.office(officeId);
		return this.law.term(TermRules.WPP_01, on, office.regionId()).date();
	}

	/** Changes one in one unit of work. */
	Decision<EmployerNotice> change(Viewer.SignedIn viewer, Command command, String noticeId, int revision,
			BiFunction<EmployerNotice, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("employernotice", noticeId);
		return run(viewer, command, () -> {
			EmployerNotice now = this.notices.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(now.place().officeId())).map((step) -> keep(viewer, step));
		});
	}

	/** Runs a decision that ends with the id of one, and reads that one. */
	Decision<EmployerNotice> run(Viewer.SignedIn viewer, Command command, Supplier<Decision<String>> decision) {
		return switch (this.unit.run(command, Answers.CODEC, decision)) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.notices.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	/** Keeps a step inside the open unit of work; the id. */
	String keep(Viewer.SignedIn viewer, Step step) {
		step.terms().run();
		EmployerNotice saved = this.notices.save(step.next());
		this.journal.wrote(viewer, step.purpose(), saved.place().caseId(), List.of(saved.place().personId()),
				step.changes());
		this.events.publishEvent(new NoticeTold(saved));
		return saved.id();
	}

	/** The employer has it: WPP-01 begins. */
	Decision<Step> received(EmployerNotice now, NoticeReceipt receipt, LocalDate today) {
		return now.received(receipt, today)
			.map((next) -> Step.of("работодатель получил уведомление " + receipt.way().title(), now, next,
					() -> this.terms.start(now.id(), TermRules.WPP_01, receipt.on(), now.place().officeId())));
	}

	/** The receipt of what lies in a cabinet from today on. */
	NoticeReceipt inCabinet(EmployerNotice now, LocalDate today) {
		return NoticeReceipt.inCabinet(today, dueOn(now.place().officeId(), today));
	}

	/** The receipt of a paper. */
	NoticeReceipt onPaper(EmployerNotice now, LocalDate on, String takenBy, String byId) {
		return new NoticeReceipt(NoticeWay.PAPER, on, dueOn(now.place().officeId(), on), takenBy, byId);
	}

	Terms terms() {
		return this.terms;
	}

}
