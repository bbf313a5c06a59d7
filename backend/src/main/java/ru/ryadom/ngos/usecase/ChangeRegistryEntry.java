package ru.ryadom.ngos.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.EntryDraft;
import ru.ryadom.ngos.EntryRules;
import ru.ryadom.ngos.RegistryEntries;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * What the registry says of an organisation is changed (SIT-21).
 */
@Component
public class ChangeRegistryEntry {

	private final EntryWork work;

	private final RegistryEntries entries;

	ChangeRegistryEntry(EntryWork work, RegistryEntries entries) {
		this.work = work;
		this.entries = entries;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, EntryDraft entry) {
	}

	public Result change(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("changeRegistryEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, _) -> decide(viewer, input, now))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now) {
		if (!now.notChangeable().isEmpty()) {
			return new Rejected<>(now.notChangeable());
		}
		return EntryRules.read(input.entry(), this.work.choices(viewer), now.people(),
				(inn) -> this.entries.kept(now.regionId(), inn).filter((other) -> !other.equals(now.id())).isPresent())
			.map((facts) -> step(now, now.saying(facts)));
	}

	private static Step step(RegistryEntry now, RegistryEntry next) {
		return new Step("изменена запись реестра", next, next.people(), EntryChanges.between(now.facts(), next.facts()),
				List.of());
	}

}
