package ru.ryadom.letters.usecase;

import java.time.InstantSource;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.Letter;
import ru.ryadom.letters.LetterBook;
import ru.ryadom.letters.PostOffice;

/** Staff have a letter tried now. Its id stays, and with it its Message-ID. */
@Component
public class SendLetterAgain {

	private final UnitOfWork unit;

	private final LetterBook book;

	private final PostOffice office;

	private final Journal journal;

	private final InstantSource realTime;

	SendLetterAgain(UnitOfWork unit, LetterBook book, PostOffice office, Journal journal, InstantSource realTime) {
		this.unit = unit;
		this.book = book;
		this.office = office;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(Letter letter) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String letterId) {
	}

	public Result send(Viewer.StaffViewer viewer, Input input) {
		String letterId = Ids.require(Letter.PREFIX, input.letterId());
		Decision<String> answer = this.unit.run(
				new Command("sendLetterAgain", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
				() -> decide(viewer, letterId));
		return switch (answer) {
			case Accepted<String>(var id) -> new Done(this.book.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, String id) {
		Letter letter = this.book.find(viewer, id).orElseThrow(Fault.NotFound::new);
		return letter.again(this.office.isConnected(), this.realTime.instant()).map((queued) -> {
			this.book.save(queued);
			this.journal.wrote(viewer, "письмо отправлено снова", id, List.of(), List.of());
			return id;
		});
	}

}
