package ru.ryadom.employers.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.employers.EmployerEntry;
import ru.ryadom.employers.usecase.EmployerEntryWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** An office does not let somebody in, and tells them why. */
@Component
public class RefuseEmployerEntry {

	private final EmployerEntryWork work;

	RefuseEmployerEntry(EmployerEntryWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(EmployerEntry entry) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String employerEntryId, int revision, String reason) {
	}

	public Result refuse(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("refuseEmployerEntry", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.answer(viewer, command, input.employerEntryId(), input.revision(),
				(entry, today) -> entry.refuse(input.reason(), today, viewer.memberId())
					.map((next) -> new Step(next, "отказано в заявлении от организации",
							List.of(new Change("решение", null, "отказ")))))) {
			case Accepted<EmployerEntry>(var entry) -> new Done(entry);
			case Rejected<EmployerEntry>(var objections) -> new Refused(objections);
		};
	}

}
