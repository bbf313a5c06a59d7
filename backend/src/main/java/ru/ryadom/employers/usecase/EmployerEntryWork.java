package ru.ryadom.employers.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerEntries;
import ru.ryadom.employers.EmployerEntry;
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
 * What every step of an entry has in common: one unit of work, one line in the journal.
 */
@Component
class EmployerEntryWork {

	private final UnitOfWork unit;

	private final EmployerEntries entries;

	private final Journal journal;

	private final BusinessClock clock;

	EmployerEntryWork(UnitOfWork unit, EmployerEntries entries, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.entries = entries;
		this.journal = journal;
		this.clock = clock;
	}

	/** An entry as decided, and what the journal says of it; no personal data. */
	record Step(EmployerEntry next, String purpose, List<Change> changes) {
	}

	Decision<EmployerEntry> run(Viewer.SignedIn viewer, Command command, Supplier<Decision<Step>> decide) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide.get().map((step) -> {
			EmployerEntry saved = this.entries.save(step.next());
			this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(), step.changes());
			return saved.id();
		}));
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.entries.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Rejected<>(objections);
		};
	}

	/** Answers an entry that an office has seen; a foreign one is not there. */
	Decision<EmployerEntry> answer(Viewer.StaffViewer viewer, Command command, String typed, int revision,
			BiFunction<EmployerEntry, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("employerentry", typed);
		return run(viewer, command, () -> {
			EmployerEntry now = this.entries.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(viewer));
		});
	}

	LocalDate today(Viewer viewer) {
		return Now.of(this.clock.instant(), viewer).today();
	}

}
