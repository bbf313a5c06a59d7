package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanRequest;
import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.PlanRequestTold;
import ru.ryadom.employers.PlanRequests;
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
import ru.ryadom.law.Objection;
import ru.ryadom.offices.Offices;
import ru.ryadom.terms.Terms;

/**
 * The way every change of a request goes: find, check the revision, decide, save, tell,
 * journal, answer.
 */
@Component
class PlanRequestWork {

	private static final String SUBJECT = "обращение работодателя о плане";

	private final UnitOfWork unit;

	private final PlanRequests requests;

	private final Offices offices;

	private final Terms terms;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	PlanRequestWork(UnitOfWork unit, PlanRequests requests, Offices offices, Terms terms, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.requests = requests;
		this.offices = offices;
		this.terms = terms;
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
	record Step(String purpose, PlanRequest next, Runnable terms) {
	}

	/** The day it now is in an office. */
	LocalDate today(String officeId) {
		return this.clock.today(this.offices.office(officeId).zone());
	}

	Terms terms() {
		return this.terms;
	}

	/** Changes one in one unit of work. */
	Decision<PlanRequest> change(Viewer.SignedIn viewer, Command command, String typed, int revision,
			BiFunction<PlanRequest, LocalDate, Decision<Step>> decide) {
		String id = Ids.require(PlanRequest.PREFIX, typed);
		return run(viewer, command, () -> {
			PlanRequest now = this.requests.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(now.place().officeId())).map((step) -> keep(viewer, Optional.of(now), step));
		});
	}

	/** Runs a decision that ends with the id of one, and reads that one. */
	Decision<PlanRequest> run(Viewer.SignedIn viewer, Command command, Supplier<Decision<String>> decision) {
		return switch (this.unit.run(command, Answers.CODEC, decision)) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.requests.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	/**
	 * Keeps a step inside the open unit of work; the id. Others are told when the stage
	 * is another one, and the employer's screens when what it may know is.
	 */
	String keep(Viewer.SignedIn viewer, Optional<PlanRequest> before, Step step) {
		step.terms().run();
		Optional<PlanRequestStage> was = before.map(PlanRequest::stage);
		PlanRequestStage stage = step.next().stage();
		boolean news = was.map((former) -> former.sent() != stage.sent()).orElse(true);
		PlanRequest saved = this.requests.save(step.next(), news);
		this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(saved.place().personId()),
				List.of(new Change(SUBJECT, was.map(PlanRequestStage::title).orElse(null), stage.title())));
		if (was.filter((former) -> former == stage).isEmpty()) {
			this.events.publishEvent(new PlanRequestTold(saved));
		}
		return saved.id();
	}

}
