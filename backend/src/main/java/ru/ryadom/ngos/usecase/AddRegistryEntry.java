package ru.ryadom.ngos.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.EntryDraft;
import ru.ryadom.ngos.EntryFacts;
import ru.ryadom.ngos.EntryRules;
import ru.ryadom.ngos.EntrySource;
import ru.ryadom.ngos.EntryState;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * An organisation is entered in the registry of the operator's subject (SIT-21).
 */
@Component
public class AddRegistryEntry {

	private final EntryWork work;

	private final RegistryEntries entries;

	AddRegistryEntry(EntryWork work, RegistryEntries entries) {
		this.work = work;
		this.entries = entries;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, EntrySource source, EntryDraft entry) {
	}

	public Result add(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("addRegistryEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.run(viewer, command, () -> decide(viewer, input))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input) {
		RegionId region = new RegionId(viewer.regionId());
		return EntryRules
			.read(input.entry(), this.work.choices(viewer), List.of(),
					(inn) -> this.entries.kept(region, inn).isPresent())
			.map((facts) -> enter(viewer, input, facts, region));
	}

	private Step enter(Viewer.StaffViewer viewer, Input input, EntryFacts facts, RegionId region) {
		LocalDate today = this.work.today(viewer);
		RegistryEntry entry = new RegistryEntry(Ids.next("ngoentry"), 0, region, input.source(),
				new EntryState.EntryActive(today), facts, List.of());
		return new Step("внесена запись реестра", entry, entry.people(),
				List.of(new Change("запись реестра", null, facts.organisation().name())), List.of());
	}

}
