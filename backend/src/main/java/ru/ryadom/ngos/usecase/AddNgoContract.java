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
import ru.ryadom.ngos.ContractAdded;
import ru.ryadom.ngos.ContractDraft;
import ru.ryadom.ngos.RegistryEntry;
import ru.ryadom.ngos.usecase.EntryWork.Step;

/**
 * A contract of an office with an organisation is entered (SIT-21).
 */
@Component
public class AddNgoContract {

	private final EntryWork work;

	AddNgoContract(EntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(RegistryEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String entryId, int revision, String number, LocalDate date,
			LocalDate from, LocalDate until, String officeId, List<String> kinds) {
	}

	public Result add(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("addNgoContract", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.entryId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<RegistryEntry>(var entry) -> new Done(entry);
			case Rejected<RegistryEntry>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegistryEntry now, LocalDate today) {
		List<Objection> standing = now.notContractable();
		ContractDraft draft = new ContractDraft(input.number(), input.date(), input.from(), input.until(),
				input.officeId(), input.kinds());
		return standing.isEmpty() ? draft.read(this.work.choices(viewer), today)
			.map((contract) -> new Step("внесён договор с организацией", now.contracted(contract), List.of(),
					List.of(new Change("договор", null, "№ " + contract.number() + " от " + contract.date())),
					List.of(new ContractAdded(viewer, now.id(), contract.id()))))
				: new Rejected<>(standing);
	}

}
