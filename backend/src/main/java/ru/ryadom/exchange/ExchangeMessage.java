package ru.ryadom.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.ExchangeState.MessageAnswered;
import ru.ryadom.exchange.ExchangeState.MessageFailed;
import ru.ryadom.exchange.ExchangeState.MessageQueued;
import ru.ryadom.exchange.ExchangeState.MessageReceived;
import ru.ryadom.exchange.ExchangeState.MessageSent;
import ru.ryadom.exchange.ExchangeState.MessageSettledByHand;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;

/**
 * A message on its way out, and what came back.
 *
 * @param revision 0 for one that is not stored yet
 * @param subject id of the thing it is about
 * @param tries how often it was tried since it was last put into the queue
 * @param attempts the last tries, newest last
 * @param dueAt when the next try is due, while it waits
 * @param answers what has been answered already, each once
 * @param note what staff wrote when they settled it by hand
 */
public record ExchangeMessage(String id, int revision, String subject, String officeId, String personId,
		ExchangeBody body, Instant queuedAt, ExchangeState state, int tries, List<ExchangeAttempt> attempts,
		Instant dueAt, List<String> answers, @Nullable String note) {

	/** Prefix of the ids. */
	public static final String PREFIX = "exchange";

	/** How many tries are kept. */
	public static final int KEPT_ATTEMPTS = 20;

	/** How many answers to one message are told apart. */
	public static final int KEPT_ANSWERS = 50;

	static final int LONGEST_NOTE = 500;

	private static final Objection RECEIVED = Objection.of("MESSAGE_RECEIVED",
			"Другая сторона уже получила это сообщение: отправлять его снова незачем.");

	private static final Objection SETTLED = Objection.of("MESSAGE_SETTLED",
			"Это сообщение уже закрыто: ответ получен или внесён вручную.");

	private static final Objection NO_CHANNEL = Objection.of("CHANNEL_NOT_CONNECTED",
			"Канал не подключён: отправьте на бумаге и отметьте это кнопкой «внести вручную».");

	public ExchangeMessage {
		attempts = List.copyOf(attempts);
		answers = List.copyOf(answers);
	}

	/** A message that leaves as soon as it can. */
	public static ExchangeMessage queue(String subject, String officeId, String personId, ExchangeBody body,
			Instant now) {
		return new ExchangeMessage(Ids.next(PREFIX), 0, subject, officeId, personId, body, now, new MessageQueued(), 0,
				List.of(), now, List.of(), null);
	}

	public OutsideSystem system() {
		return this.body.system();
	}

	public ExchangeKind kind() {
		return ExchangeKind.of(this.body);
	}

	/** Whose system, as staff call it. */
	public String systemName() {
		return system().words();
	}

	/** What it is about, as staff call it. */
	public String kindName() {
		return kind().words();
	}

	public ExchangeStage stage() {
		return this.state.stage();
	}

	public @Nullable LocalDate day() {
		return this.state.day();
	}

	/** Why it was given up, as staff read it. */
	public @Nullable String failure() {
		return (this.state instanceof MessageFailed(var reason)) ? ExchangeAttempt.words(reason) : null;
	}

	public @Nullable String settledBy() {
		return (this.state instanceof MessageSettledByHand(var on, var by)) ? by : null;
	}

	/** When it is tried next, while it waits. */
	public @Nullable Instant nextAttemptAt() {
		return isQueued() ? this.dueAt : null;
	}

	/** Whether it waits to be tried. */
	public boolean isQueued() {
		return this.state instanceof MessageQueued;
	}

	/** It was handed over; when it was received is still to be told. */
	public ExchangeMessage taken(Instant at) {
		return tried(new ExchangeAttempt(at, ExchangeAttempt.TAKEN), isQueued() ? new MessageSent() : this.state,
				this.dueAt);
	}

	/** It was not handed over and is tried again. */
	public ExchangeMessage notTaken(Instant at, String reason, Instant next) {
		return tried(new ExchangeAttempt(at, reason), this.state, next);
	}

	/** It was not handed over, and nobody tries any more. */
	public ExchangeMessage givenUp(Instant at, String reason) {
		return tried(new ExchangeAttempt(at, reason), isQueued() ? new MessageFailed(reason) : this.state, this.dueAt);
	}

	/**
	 * The other side names the day of receipt. It is news only while nothing better is
	 * known: after the answer, or when staff went another way, it changes nothing.
	 * @return the message with its receipt, or {@code null} when that is no news
	 */
	public @Nullable ExchangeMessage received(LocalDate on) {
		return switch (this.state) {
			case MessageQueued _, MessageSent _, MessageFailed _ -> in(new MessageReceived(on));
			case MessageReceived _, MessageAnswered _, MessageSettledByHand _ -> null;
		};
	}

	/**
	 * An answer came. The same one counts once, another one is news again.
	 * @param answer the answer in one line that tells it from others
	 * @return the message with its answer, or {@code null} when it is known already
	 */
	public @Nullable ExchangeMessage answered(String answer, LocalDate on) {
		if (this.answers.contains(answer) || this.answers.size() >= KEPT_ANSWERS) {
			return null;
		}
		List<String> all = new ArrayList<>(this.answers);
		all.add(answer);
		ExchangeState next = (this.state instanceof MessageSettledByHand) ? this.state : new MessageAnswered(on);
		return new ExchangeMessage(this.id, this.revision, this.subject, this.officeId, this.personId, this.body,
				this.queuedAt, next, this.tries, this.attempts, this.dueAt, all, this.note);
	}

	/** Staff want it tried now; the other side knows its id, so it counts once. */
	public Decision<ExchangeMessage> again(boolean connected, Instant now) {
		return Decision.unless(notSendable(connected),
				() -> new ExchangeMessage(this.id, this.revision, this.subject, this.officeId, this.personId, this.body,
						this.queuedAt, new MessageQueued(), 0, this.attempts, now, this.answers, this.note));
	}

	/** What stands in the way of trying again. */
	public List<Objection> notSendable(boolean connected) {
		List<Objection> objections = new ArrayList<>();
		switch (this.state) {
			case MessageReceived _ -> objections.add(RECEIVED);
			case MessageAnswered _, MessageSettledByHand _ -> objections.add(SETTLED);
			case MessageQueued _, MessageSent _, MessageFailed _ -> {
			}
		}
		if (!connected) {
			objections.add(NO_CHANNEL);
		}
		return objections;
	}

	/** Staff went another way: on paper, by telephone. */
	public Decision<ExchangeMessage> settle(LocalDate on, @Nullable String by, @Nullable String note, LocalDate today) {
		List<Objection> objections = new ArrayList<>(notSettleable());
		if (on.isAfter(today)) {
			objections.add(Objection.at("on", "DAY_IN_FUTURE", "Этот день ещё не наступил."));
		}
		if (note != null && (note.isBlank() || note.length() > LONGEST_NOTE)) {
			objections
				.add(Objection.at("note", "NOTE_LENGTH", "Напишите, как отправлено или получено: до 500 знаков."));
		}
		return Decision.unless(objections,
				() -> new ExchangeMessage(this.id, this.revision, this.subject, this.officeId, this.personId, this.body,
						this.queuedAt, new MessageSettledByHand(on, by), this.tries, this.attempts, this.dueAt,
						this.answers, note));
	}

	/** What stands in the way of settling it by hand, apart from what is typed. */
	public List<Objection> notSettleable() {
		return switch (this.state) {
			case MessageAnswered _, MessageSettledByHand _ -> List.of(SETTLED);
			case MessageReceived _ -> kind().isAnswered() ? List.of() : List.of(RECEIVED);
			case MessageQueued _, MessageSent _, MessageFailed _ -> List.of();
		};
	}

	private ExchangeMessage tried(ExchangeAttempt attempt, ExchangeState next, Instant dueAt) {
		List<ExchangeAttempt> all = new ArrayList<>(this.attempts);
		all.add(attempt);
		return new ExchangeMessage(this.id, this.revision, this.subject, this.officeId, this.personId, this.body,
				this.queuedAt, next, this.tries + 1, all.subList(Math.max(0, all.size() - KEPT_ATTEMPTS), all.size()),
				dueAt, this.answers, this.note);
	}

	private ExchangeMessage in(ExchangeState next) {
		return new ExchangeMessage(this.id, this.revision, this.subject, this.officeId, this.personId, this.body,
				this.queuedAt, next, this.tries, this.attempts, this.dueAt, this.answers, this.note);
	}

}
