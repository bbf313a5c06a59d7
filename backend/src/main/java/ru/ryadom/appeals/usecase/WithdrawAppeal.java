package ru.ryadom.appeals.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Somebody takes back what they wrote, before it is answered. */
@Component
public class WithdrawAppeal {

	private final AppealWork work;

	WithdrawAppeal(AppealWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Appeal appeal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String appealId, int revision) {
	}

	public Result withdraw(Viewer.CitizenViewer viewer, Input input) {
		Command command = new Command("withdrawAppeal", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.appealId(), input.revision(), this.work::withdrawn)) {
			case Accepted<Appeal>(var appeal) -> new Done(appeal);
			case Rejected<Appeal>(var objections) -> new Refused(objections);
		};
	}

}
