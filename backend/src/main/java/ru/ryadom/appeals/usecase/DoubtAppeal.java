package ru.ryadom.appeals.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Somebody says that the answer does not help: the head answers then, once. */
@Component
public class DoubtAppeal {

	private final AppealWork work;

	DoubtAppeal(AppealWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Appeal appeal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String appealId, int revision, String words) {
	}

	public Result doubt(Viewer.CitizenViewer viewer, Input input) {
		Command command = new Command("doubtAppeal", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.appealId(), input.revision(),
				(now, today) -> this.work.doubted(now, input.words(), today))) {
			case Accepted<Appeal>(var appeal) -> new Done(appeal);
			case Rejected<Appeal>(var objections) -> new Refused(objections);
		};
	}

}
