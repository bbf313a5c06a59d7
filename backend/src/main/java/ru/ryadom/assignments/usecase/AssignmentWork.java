package ru.ryadom.assignments.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import ru.ryadom.access.OfficePlaces;
import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.assignments.Assignments;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.Cases;
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

/**
 * The way every change of an assignment goes: find, check the revision, decide, save,
 * journal under its case, answer.
 */
@Component
class AssignmentWork {

	private static final Viewer.ServiceViewer HOUSE = new Viewer.ServiceViewer("service:assignments", "Назначения");

	private final UnitOfWork unit;

	private final Assignments assignments;

	private final Cases cases;

	private final CaseWork caseWork;

	private final Journal journal;

	private final OfficePlaces places;

	private final BusinessClock clock;

	AssignmentWork(UnitOfWork unit, Assignments assignments, Cases cases, CaseWork caseWork, Journal journal,
			OfficePlaces places, BusinessClock clock) {
		this.unit = unit;
		this.assignments = assignments;
		this.cases = cases;
		this.caseWork = caseWork;
		this.journal = journal;
		this.places = places;
		this.clock = clock;
	}

	/** An assignment as decided, and what the journal says of it; no personal data. */
	record Step(Assignment next, String purpose, List<Change> changes) {
	}

	/** Changes the assignment itself. */
	Decision<Assignment> change(Viewer.SignedIn viewer, Command command, String id, int revision,
			BiFunction<Assignment, LocalDate, Decision<Step>> decide) {
		return run(viewer, command, id, revision, (now, today) -> decide.apply(now, today).map((step) -> {
			Assignment saved = this.assignments.save(step.next());
			this.journal.wrote(viewer, step.purpose(), saved.caseId(), List.of(saved.personId()), step.changes());
			return saved.id();
		}));
	}

	/** Changes the case that the assignment belongs to; the assignment follows. */
	Decision<Assignment> changeCase(Viewer.SignedIn viewer, Command command, String id, int revision,
			BiFunction<Case, LocalDate, Decision<CaseWork.Step>> decide) {
		return run(viewer, command, id, revision, (now, today) -> {
			Case file = this.cases.find(HOUSE, now.caseId()).orElseThrow(Fault.NotFound::new);
			return decide.apply(file, today).map((step) -> {
				this.caseWork.apply(viewer, step);
				return now.id();
			});
		});
	}

	private Decision<Assignment> run(Viewer.SignedIn viewer, Command command, String id, int revision,
			BiFunction<Assignment, LocalDate, Decision<String>> decide) {
		Ids.require("assignment", id);
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> {
			Assignment now = seen(viewer, id);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, this.places.placeOf(now.officeId()).dayAt(this.clock.instant()));
		});
		return switch (answer) {
			case Accepted<String>(var done) -> new Accepted<>(seen(viewer, done));
			case Rejected<String>(var objections) -> new Rejected<>(objections);
		};
	}

	private Assignment seen(Viewer viewer, String id) {
		return this.assignments.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
