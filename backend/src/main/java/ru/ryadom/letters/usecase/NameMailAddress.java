package ru.ryadom.letters.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.PostOffice;
import ru.ryadom.letters.usecase.BoxWork.Step;

/** Takes an address and sends a code there; until it comes back nothing else is sent. */
@Component
public class NameMailAddress {

	private final BoxWork work;

	private final LetterBook book;

	private final PostOffice office;

	private final InstantSource realTime;

	NameMailAddress(BoxWork work, LetterBook book, PostOffice office, InstantSource realTime) {
		this.work = work;
		this.book = book;
		this.office = office;
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
		Command command = new Command("nameMailAddress", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.revision(), (box) -> name(box, input.address()))) {
			case Accepted<MailBox>(var settings) -> new Done(settings);
			case Rejected<MailBox>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> name(MailBox box, String address) {
		Instant now = this.realTime.instant();
		return box.name(address, this.office.isConnected(), now).map((named) -> {
			MailBox.Waiting waiting = named.waiting();
			if (waiting != null) {
				this.book.queue(List.of(Letter.withCode(box.account(), waiting.codeId(), now)));
			}
			return new Step("назван адрес для писем", named, List.of());
		});
	}

}
