package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * The way every change of a case goes: find, check the revision, decide, save, journal,
 * answer.
 */
@Component
public class CaseWork {

	private final UnitOfWork unit;

	private final Cases cases;

	private final Journal journal;

	private final BusinessClock clock;

	CaseWork(UnitOfWork unit, Cases cases, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.cases = cases;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * What a step makes of a case.
	 *
	 * @param purpose what was done, for the journal
	 * @param next the case to be saved
	 * @param effects terms and the like, applied before the case is saved
	 */
	public record Step(String purpose, Case next, List<Change> changes, Runnable effects) {
	}

	/** The case after the change, or every objection. */
	public Decision<Case> change(Viewer.StaffViewer viewer, Command command, String caseId, int revision,
			BiFunction<Case, LocalDate, Decision<Step>> decide) {
		return run(viewer, command, () -> {
			Case now = this.cases.find(viewer, caseId).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, this.clock.today(viewer.zone())).map((step) -> apply(viewer, step));
		});
	}

	/** Runs a decision that ends with the id of a case, and reads that case. */
	public Decision<Case> run(Viewer.StaffViewer viewer, Command command, Supplier<Decision<String>> decision) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, decision);
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	/** Applies a step inside an open unit of work; the id of the case it changed. */
	public String apply(Viewer.StaffViewer viewer, Step step) {
		step.effects().run();
		Case saved = this.cases.save(step.next());
		this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(saved.personId()), step.changes());
		return saved.id();
	}

}
