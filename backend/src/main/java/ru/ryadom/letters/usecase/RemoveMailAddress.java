package ru.ryadom.letters.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;

/** Takes the address out, and with it every letter to come. */
@Component
public class RemoveMailAddress {

	private final UnitOfWork unit;

	private final MailBoxes boxes;

	private final Journal journal;

	RemoveMailAddress(UnitOfWork unit, MailBoxes boxes, Journal journal) {
		this.unit = unit;
		this.boxes = boxes;
		this.journal = journal;
	}

	public sealed interface Result {

	}

	public record Done(MailBox settings) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, int revision) {
	}

	public Result remove(Viewer.SignedIn viewer, Input input) {
		Decision<String> answer = this.unit.run(
				new Command("removeMailAddress", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
				() -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String> _ -> new Done(this.boxes.of(viewer.account()));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.SignedIn viewer, Input input) {
		MailBox box = this.boxes.of(viewer.account());
		if (box.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		return box.remove().map((empty) -> {
			this.boxes.save(empty);
			this.journal.wrote(viewer, "убран адрес для писем", null, Boxes.persons(viewer), List.of());
			return "removed";
		});
	}

}
