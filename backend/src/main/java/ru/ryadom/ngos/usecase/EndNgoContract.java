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
import ru.ryadom.ngos.ContractEnded;
import ru.ryadom.ngos.NgoContract;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * A contract is ended before its last day; the cases that stand on it are told at once.
 */
@Component
public class EndNgoContract {

	private final EntryWork work;

	EndNgoContract(EntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, String contractId, LocalDate on,
			String reason) {
	}

	public Result end(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("endNgoContract", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now, LocalDate today) {
		return now.endContract(input.contractId(), input.on(), input.reason(), today).map((next) -> {
			NgoContract ended = next.contract(input.contractId()).orElseThrow();
			return new Step("прекращён договор с организацией", next, List.of(),
					List.of(new Change("договор № " + ended.number(), "до " + ended.until(), "до " + input.on())),
					List.of(new ContractEnded(viewer, now.id(), ended.id(), ended.officeId(), input.on())));
		});
	}

}
