package ru.ryadom.letters.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.usecase.BoxWork.Step;

/** Takes the address out, and with it every letter to come. */
@Component
public class RemoveMailAddress {

	private final BoxWork work;

	RemoveMailAddress(BoxWork work) {
		this.work = work;
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
		Command command = new Command("removeMailAddress", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.revision(),
				(box) -> box.remove().map((empty) -> new Step("убран адрес для писем", empty, List.of())))) {
			case Accepted<MailBox>(var settings) -> new Done(settings);
			case Rejected<MailBox>(var objections) -> new Refused(objections);
		};
	}

}
