package ru.ryadom.access.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.LinkCodeRequested;
import ru.ryadom.access.LinkCodes;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.AnswerCodec;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Objection;

/**
 * Gives an account that nobody knows yet a code to name: a citizen at the desk, a new
 * worker to the head. The account proves nothing by itself: who sees the person does the
 * linking.
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

	private final ApplicationEventPublisher events;

	private final InstantSource realTime;

	RequestLinkCode(UnitOfWork unit, LinkCodes codes, Cipher cipher, ApplicationEventPublisher events,
			InstantSource realTime) {
		this.unit = unit;
		this.codes = codes;
		this.cipher = cipher;
		this.events = events;
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

	public Result request(Viewer.SignedIn viewer, Input input) {
		return this.unit.run(new Command("requestLinkCode", viewer.account(), input.idempotencyKey(), input),
				new ResultCodec(viewer, input), () -> decide(viewer, input));
	}

	private Result decide(Viewer.SignedIn viewer, Input input) {
		if (viewer instanceof Viewer.CitizenViewer citizen && citizen.personId() != null) {
			return new Refused(LINKED);
		}
		Done done = new Done(code(viewer, input), this.realTime.instant().plus(VALID));
		this.codes.keep(done.code(), viewer.account(), done.validUntil());
		this.events.publishEvent(new LinkCodeRequested(viewer, VALID));
		return done;
	}

	/** The same key gives the same code, so that the code itself need not be kept. */
	private String code(Viewer.SignedIn viewer, Input input) {
		String hash = this.cipher.keyedHash("linkCode", viewer.account() + ":" + input.idempotencyKey());
		String digits = String.format(Locale.ROOT, "%0" + DIGITS + "d",
				Long.parseUnsignedLong(hash.substring(0, 12), 16) % 100_000_000L);
		return digits.substring(0, DIGITS / 2) + "-" + digits.substring(DIGITS / 2);
	}

	private final class ResultCodec implements AnswerCodec<Result> {

		private final Viewer.SignedIn viewer;

		private final Input input;

		ResultCodec(Viewer.SignedIn viewer, Input input) {
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
