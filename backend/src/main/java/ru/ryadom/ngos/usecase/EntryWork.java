package ru.ryadom.ngos.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.DomainEvent;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.MeasureList;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryRules.Choices;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/**
 * The way every change of an entry goes: find, check the revision, decide, save, journal,
 * tell the other rooms, answer.
 */
@Component
class EntryWork {

	private final UnitOfWork unit;

	private final RegistryEntries entries;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	private final Law law;

	private final Offices offices;

	EntryWork(UnitOfWork unit, RegistryEntries entries, Journal journal, ApplicationEventPublisher events,
			BusinessClock clock, Law law, Offices offices) {
		this.unit = unit;
		this.entries = entries;
		this.journal = journal;
		this.events = events;
		this.clock = clock;
		this.law = law;
		this.offices = offices;
	}

	/**
	 * What a step makes of an entry.
	 *
	 * @param purpose what was done, for the journal
	 * @param persons ids of the people whose data the step wrote
	 * @param news what the other rooms are told, inside the same transaction
	 */
	record Step(String purpose, RegistryEntry next, List<String> persons, List<Change> changes,
			List<DomainEvent> news) {
	}

	/** Changes an entry in one unit of work. */
	Decision<RegistryEntry> change(Viewer.StaffViewer viewer, Command command, String entryId, int revision,
			BiFunction<RegistryEntry, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("ngoentry", entryId);
		return run(viewer, command, () -> {
			RegistryEntry now = this.entries.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, today(viewer));
		});
	}

	/** Runs a decision in one unit of work, and reads the entry it was about. */
	Decision<RegistryEntry> run(Viewer.StaffViewer viewer, Command command, Supplier<Decision<Step>> decision) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC,
				() -> decision.get().map((step) -> apply(viewer, step)));
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.entries.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	LocalDate today(Viewer.StaffViewer viewer) {
		return this.clock.today(viewer.zone());
	}

	/** What an operator may choose from. */
	Choices choices(Viewer.StaffViewer viewer) {
		return new Choices(this.law.measureList(MeasureList.ACCOMPANIMENT).orElseThrow(),
				this.law.regions().stream().map((region) -> region.id().value()).collect(Collectors.toSet()),
				this.offices.of(new RegionId(viewer.regionId())).stream().map(Office::id).collect(Collectors.toSet()));
	}

	private String apply(Viewer.StaffViewer viewer, Step step) {
		RegistryEntry saved = this.entries.save(step.next());
		this.journal.wrote(viewer, step.purpose(), saved.id(), step.persons(), step.changes());
		step.news().forEach(this.events::publishEvent);
		return saved.id();
	}

}
