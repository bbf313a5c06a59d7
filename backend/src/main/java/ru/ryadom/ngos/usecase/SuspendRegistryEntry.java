package ru.ryadom.ngos.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.EntryStage;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.RegistryEntrySuspended;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * An organisation may not be chosen for a time; the cases that it has part in are told at
 * once.
 */
@Component
public class SuspendRegistryEntry {

	private final EntryWork work;

	SuspendRegistryEntry(EntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, LocalDate since, String reason) {
	}

	public Result suspend(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("suspendRegistryEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now, LocalDate today) {
		return now.suspend(input.since(), input.reason(), today)
			.map((next) -> new Step("приостановлена запись реестра", next, List.of(),
					List.of(new Change("состояние", "действует", "приостановлена с " + input.since())),
					List.of(new RegistryEntrySuspended(viewer, now.id(), EntryStage.SUSPENDED, input.since(),
							input.reason().strip()))));
	}

}
