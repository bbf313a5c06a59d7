package ru.ryadom.inbox.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.CitizenMessage;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Keeps that a message was read; the first time is the one that counts. */
@Component
public class MarkMessageRead {

	private static final String PURPOSE = "прочитано сообщение";

	private final UnitOfWork unit;

	private final Inbox inbox;

	private final Journal journal;

	private final BusinessClock clock;

	MarkMessageRead(UnitOfWork unit, Inbox inbox, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.inbox = inbox;
		this.journal = journal;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(CitizenMessage message) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String messageId) {
	}

	public Result mark(Viewer.CitizenViewer viewer, Input input) {
		Command command = new Command("markMessageRead", viewer.account(), input.idempotencyKey(), input);
		String id = Ids.require("message", input.messageId());
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide(viewer, id));
		return switch (answer) {
			case Accepted<String>(var read) -> new Done(this.inbox.find(viewer, read).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.CitizenViewer viewer, String id) {
		if (this.inbox.markRead(viewer, id, this.clock.instant()) && viewer.personId() != null) {
			this.journal.wrote(viewer, PURPOSE, id, List.of(viewer.personId()), List.of());
		}
		return new Accepted<>(id);
	}

}
