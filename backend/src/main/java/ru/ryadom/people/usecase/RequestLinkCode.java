package ru.ryadom.people.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Objection;
import ru.ryadom.people.LinkCodes;

/**
 * Gives a citizen's account a code to name at the desk. The account proves nothing by
 * itself: the worker who sees the identity paper does the linking.
 */
@Component
public class RequestLinkCode {

	private static final Duration VALID = Duration.ofMinutes(30);

	private static final int DIGITS = 8;

	private static final List<Objection> LINKED = List
		.of(Objection.of("ALREADY_LINKED", "Ваш кабинет уже связан с личным делом: код не нужен."));

	private final UnitOfWork unit;

	private final LinkCodes codes;

	private final Cipher cipher;

	private final Journal journal;

	private final InstantSource realTime;

	RequestLinkCode(UnitOfWork unit, LinkCodes codes, Cipher cipher, Journal journal, InstantSource realTime) {
		this.unit = unit;
		this.codes = codes;
		this.cipher = cipher;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(String code, Instant validUntil) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey) {
	}

	public Result request(Viewer.CitizenViewer viewer, Input input) {
		return this.unit.run(new Command("requestLinkCode", viewer.account(), input.idempotencyKey(), input),
				new ResultCodec(viewer, input), () -> decide(viewer, input));
	}

	private Result decide(Viewer.CitizenViewer viewer, Input input) {
		if (viewer.personId() != null) {
			return new Refused(LINKED);
		}
		Done done = new Done(code(viewer, input), this.realTime.instant().plus(VALID));
		this.codes.keep(done.code(), viewer.account(), done.validUntil());
		this.journal.wrote(viewer, "запрошен код для связи кабинета", null, List.of(),
				List.of(new Change("код для связи кабинета", null, "действует " + VALID.toMinutes() + " минут")));
		return done;
	}

	/** The same key gives the same code, so that the code itself need not be kept. */
	private String code(Viewer.CitizenViewer viewer, Input input) {
		String hash = this.cipher.keyedHash("linkCode", viewer.account() + ":" + input.idempotencyKey());
		String digits = String.format(Locale.ROOT, "%0" + DIGITS + "d",
				Long.parseUnsignedLong(hash.substring(0, 12), 16) % 100_000_000L);
		return digits.substring(0, DIGITS / 2) + "-" + digits.substring(DIGITS / 2);
	}

	private final class ResultCodec implements AnswerCodec<Result> {

		private final Viewer.CitizenViewer viewer;

		private final Input input;

		ResultCodec(Viewer.CitizenViewer viewer, Input input) {
			this.viewer = viewer;
			this.input = input;
		}

		@Override
		public boolean commits(Result answer) {
			return answer instanceof Done;
		}

		@Override
		public Map<String, Object> write(Result answer) {
			return switch (answer) {
				case Done done -> Map.of("until", done.validUntil().toString());
				case Refused _ -> Map.of();
			};
		}

		@Override
		public Result read(Map<String, Object> stored) {
			return (stored.get("until") instanceof String until)
					? new Done(code(this.viewer, this.input), Instant.parse(until)) : new Refused(LINKED);
		}

	}

}
