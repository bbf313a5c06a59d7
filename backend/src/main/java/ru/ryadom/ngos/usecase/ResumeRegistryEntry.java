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
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.RegistryEntryResumed;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * A suspended organisation may be chosen again.
 */
@Component
public class ResumeRegistryEntry {

	private final EntryWork work;

	ResumeRegistryEntry(EntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, LocalDate on) {
	}

	public Result resume(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("resumeRegistryEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now, LocalDate today) {
		return now.resume(input.on(), today)
			.map((next) -> new Step("возобновлена запись реестра", next, List.of(),
					List.of(new Change("состояние", "приостановлена", "действует с " + input.on())),
					List.of(new RegistryEntryResumed(viewer, now.id()))));
	}

}
