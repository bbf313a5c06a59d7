package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
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
import ru.ryadom.law.TermRules;
import ru.ryadom.offices.Offices;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanSight;
import ru.ryadom.plans.PlanTold;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;
import ru.ryadom.terms.Terms;

/**
 * The way every change of a plan goes: find, check the revision, decide, save, tell,
 * journal, answer.
 */
@Component
class PlanWork {

	private final UnitOfWork unit;

	private final WorkplacePlans plans;

	private final Offices offices;

	private final Terms terms;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	PlanWork(UnitOfWork unit, WorkplacePlans plans, Offices offices, Terms terms, Journal journal,
			ApplicationEventPublisher events, BusinessClock clock) {
		this.unit = unit;
		this.plans = plans;
		this.offices = offices;
		this.terms = terms;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
	}

	/** The day it now is in an office. */
	LocalDate today(String officeId) {
		return this.clock.today(this.offices.office(officeId).zone());
	}

	/** Changes one in one unit of work. */
	Decision<WorkplacePlan> change(Viewer.SignedIn viewer, Command command, String planId, int revision, PlanNews news,
			BiFunction<WorkplacePlan, LocalDate, Decision<WorkplacePlan>> decide) {
		String id = Ids.require("plan", planId);
		return run(viewer, command, () -> {
			WorkplacePlan now = this.plans.find(viewer, id, "работа с планом на рабочем месте")
				.orElseThrow(Fault.NotFound::new);
			if (!hasSeen(viewer, now, revision)) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(now.ground().officeId())).map((next) -> keep(viewer, now, next, news));
		});
	}

	/** What the employer does not see changes nothing for it. */
	private static boolean hasSeen(Viewer viewer, WorkplacePlan now, int revision) {
		return now.revision() == revision
				|| (viewer instanceof Viewer.EmployerViewer && now.employerRevision() == revision);
	}

	/** Runs a decision that ends with the id of one, and reads that one. */
	Decision<WorkplacePlan> run(Viewer.SignedIn viewer, Command command, Supplier<Decision<String>> decision) {
		return switch (this.unit.run(command, Answers.CODEC, decision)) {
			case Accepted<String>(var id) -> new Accepted<>(
					this.plans.find(viewer, id, "просмотр плана на рабочем месте").orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	/**
	 * Keeps a plan inside the open unit of work; its id. What revokes an agreement says
	 * so.
	 */
	String keep(Viewer.SignedIn viewer, @Nullable WorkplacePlan before, WorkplacePlan next, PlanNews asked) {
		PlanNews news = (asked == PlanNews.CHANGED && before != null && before.isAgreed()) ? PlanNews.REVOKED : asked;
		LocalDate today = today(next.ground().officeId());
		switch (news) {
			case STARTED ->
				this.terms.start(next.id(), TermRules.WPP_03, next.ground().analysedOn(), next.ground().officeId());
			case SENT -> this.terms.meet(next.id(), TermRules.WPP_03, today);
			case CANCELLED -> this.terms.cancelRunning(next.id(), today);
			case SHOWN, OFFERED, CHANGED, REVOKED, AGREED, DISAGREED, SAID, ANSWERED, DONE, MENTOR -> {
			}
		}
		WorkplacePlan saved = this.plans.save(PlanSight.differs(before, next) ? next.toldToEmployer() : next);
		this.journal.wrote(viewer, news.title(), saved.id(), List.of(saved.ground().personId()),
				changes(before, saved));
		this.events.publishEvent(
				new PlanTold(saved, news, (before != null) ? saved.dialogue().answeredSince(before.dialogue()) : null));
		return saved.id();
	}

	/** What is said of a plan changes neither its stage nor its edition. */
	private static List<Change> changes(@Nullable WorkplacePlan before, WorkplacePlan saved) {
		String was = (before != null) ? inWords(before) : null;
		String is = inWords(saved);
		return is.equals(was) ? List.of() : List.of(new Change("план № " + saved.number(), was, is));
	}

	private static String inWords(WorkplacePlan plan) {
		return plan.stage().title() + ", редакция " + plan.edition().number();
	}

}
