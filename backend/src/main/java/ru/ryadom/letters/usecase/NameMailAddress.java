package ru.ryadom.letters.usecase;

import java.time.Instant;
import java.time.InstantSource;
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
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;
import ru.ryadom.letters.PostOffice;

/** Takes an address and sends a code there; until it comes back nothing else is sent. */
@Component
public class NameMailAddress {

	private final UnitOfWork unit;

	private final MailBoxes boxes;

	private final LetterBook book;

	private final PostOffice office;

	private final Journal journal;

	private final InstantSource realTime;

	NameMailAddress(UnitOfWork unit, MailBoxes boxes, LetterBook book, PostOffice office, Journal journal,
			InstantSource realTime) {
		this.unit = unit;
		this.boxes = boxes;
		this.book = book;
		this.office = office;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(MailBox settings) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, int revision, String address) {
	}

	public Result name(Viewer.SignedIn viewer, Input input) {
		Decision<String> answer = this.unit.run(
				new Command("nameMailAddress", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
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
		Instant now = this.realTime.instant();
		return box.name(input.address(), this.office.isConnected(), now).map((named) -> {
			this.boxes.save(named);
			MailBox.Waiting waiting = named.waiting();
			if (waiting != null) {
				this.book.queue(List.of(Letter.withCode(viewer.account(), waiting.codeId(), now)));
			}
			this.journal.wrote(viewer, "назван адрес для писем", null, Boxes.persons(viewer), List.of());
			return "named";
		});
	}

}
