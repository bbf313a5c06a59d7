package ru.ryadom.letters.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.letters.MailBox;
import ru.ryadom.letters.MailBoxes;

/**
 * Proves an address by the code that was sent there. A wrong code is written down, so
 * that codes cannot be tried without end: that is why it is an answer that commits.
 */
@Component
public class ConfirmMailAddress {

	private static final String CONFIRMED = "confirmed";

	private static final String MISTAKEN = "mistaken";

	private static final List<Objection> WRONG = List
		.of(Objection.at("code", "WRONG_CODE", "Код не тот. Проверьте цифры из последнего письма."));

	private final UnitOfWork unit;

	private final MailBoxes boxes;

	private final Journal journal;

	private final InstantSource realTime;

	ConfirmMailAddress(UnitOfWork unit, MailBoxes boxes, Journal journal, InstantSource realTime) {
		this.unit = unit;
		this.boxes = boxes;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(MailBox settings) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String code) {
	}

	public Result confirm(Viewer.SignedIn viewer, Input input) {
		Decision<String> answer = this.unit.run(
				new Command("confirmMailAddress", viewer.account(), input.idempotencyKey(), input), Answers.CODEC,
				() -> decide(viewer, input));
		return switch (answer) {
			case Accepted<String>(var how) when how.equals(MISTAKEN) -> new Refused(WRONG);
			case Accepted<String> _ -> new Done(this.boxes.of(viewer.account()));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.SignedIn viewer, Input input) {
		MailBox box = this.boxes.of(viewer.account());
		MailBox.Waiting waiting = box.waiting();
		List<Objection> objections = box.notConfirmable(this.realTime.instant());
		if (waiting == null || !objections.isEmpty()) {
			return new Rejected<>(objections);
		}
		boolean right = same(input.code(), this.boxes.code(waiting.codeId()));
		this.boxes.save(right ? box.confirmed() : box.mistaken());
		this.journal.wrote(viewer, right ? "подтверждён адрес для писем" : "назван неверный код адреса", null,
				Boxes.persons(viewer), List.of());
		return new Accepted<>(right ? CONFIRMED : MISTAKEN);
	}

	/** Takes the same time however much of it is right. */
	private static boolean same(String typed, String code) {
		return MessageDigest.isEqual(digits(typed), digits(code));
	}

	private static byte[] digits(String code) {
		return code.replaceAll("\\D", "").getBytes(StandardCharsets.US_ASCII);
	}

}
