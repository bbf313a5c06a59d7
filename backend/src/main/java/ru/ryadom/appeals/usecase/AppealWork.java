package ru.ryadom.appeals.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealDoubt;
import ru.ryadom.appeals.AppealTold;
import ru.ryadom.appeals.Appeals;
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
 * The way every change of a complaint or a request goes: find, check the revision,
 * decide, save, tell, journal, answer.
 */
@Component
class AppealWork {

	private final UnitOfWork unit;

	private final Appeals appeals;

	private final Offices offices;

	private final Terms terms;

	private final Law law;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	AppealWork(UnitOfWork unit, Appeals appeals, Offices offices, Terms terms, Law law, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.appeals = appeals;
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
	 * @param terms what it does to the term of its answer
	 */
	record Step(String purpose, Appeal next, List<Change> changes, Runnable terms) {
	}

	/** The day it now is in an office. */
	LocalDate today(String officeId) {
		return this.clock.today(this.offices.office(officeId).zone());
	}

	/** Changes one in one unit of work. */
	Decision<Appeal> change(Viewer.SignedIn viewer, Command command, String appealId, int revision,
			BiFunction<Appeal, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("appeal", appealId);
		return run(viewer, command, () -> {
			Appeal now = this.appeals.find(viewer, id, "работа с жалобой или просьбой")
				.orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(now.place().officeId())).map((step) -> keep(viewer, step));
		});
	}

	/** Runs a decision that ends with the id of one, and reads that one. */
	Decision<Appeal> run(Viewer.SignedIn viewer, Command command, Supplier<Decision<String>> decision) {
		return switch (this.unit.run(command, Answers.CODEC, decision)) {
			case Accepted<String>(var id) -> new Accepted<>(
					this.appeals.find(viewer, id, "просмотр жалобы или просьбы").orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	/**
	 * Keeps a step inside the open unit of work; the id. A request is part of the history
	 * of its case; of a complaint the history says nothing, for those who are complained
	 * of read it too.
	 */
	String keep(Viewer.SignedIn viewer, Step step) {
		step.terms().run();
		Appeal saved = this.appeals.save(step.next());
		String subject = saved.kind().isComplaint() ? saved.id() : saved.place().caseId();
		this.journal.wrote(viewer, step.purpose(), subject, List.of(saved.place().personId()), step.changes());
		this.events.publishEvent(new AppealTold(saved));
		return saved.id();
	}

	/** The person does not want it any more. */
	Decision<Step> withdrawn(Appeal now, LocalDate on) {
		return now.withdraw(on)
			.map((next) -> step("отозвана: " + now.kind().title(), now, next,
					() -> this.terms.cancel(now.id(), now.rule(), on)));
	}

	/** The answer did not help: the head has to answer, by a day of the project's aim. */
	Decision<Step> doubted(Appeal now, @Nullable String words, LocalDate on) {
		Office office = this.offices.office(now.place().officeId());
		LocalDate dueOn = this.law.term(TermRules.APL_01, on, office.regionId()).date();
		return now.doubt(new AppealDoubt(Optional.ofNullable(words).orElse("").strip(), on), dueOn)
			.map((next) -> step("ответ не помог: " + now.kind().title(), now, next,
					() -> this.terms.start(now.id(), TermRules.APL_01, on, office.id())));
	}

	/** A step that shows what changed by stages alone: words are nobody's but theirs. */
	static Step step(String purpose, Appeal before, Appeal next, Runnable terms) {
		return new Step(purpose, next,
				List.of(new Change("№ " + next.number(), before.stage().title(), next.stage().title())), terms);
	}

}
