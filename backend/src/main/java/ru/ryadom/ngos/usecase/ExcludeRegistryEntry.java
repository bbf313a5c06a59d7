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
 * An organisation is taken out of the registry for good.
 */
@Component
public class ExcludeRegistryEntry {

	private final EntryWork work;

	ExcludeRegistryEntry(EntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, LocalDate on, String reason) {
	}

	public Result exclude(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("excludeRegistryEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now, LocalDate today) {
		return now.exclude(input.on(), input.reason(), today)
			.map((next) -> new Step("исключена запись реестра", next, List.of(),
					List.of(new Change("состояние", now.isActive() ? "действует" : "приостановлена",
							"исключена " + input.on())),
					List.of(new RegistryEntrySuspended(viewer, now.id(), EntryStage.EXCLUDED, input.on(),
							input.reason().strip()))));
	}

}
