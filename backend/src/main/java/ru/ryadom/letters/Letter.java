package ru.ryadom.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.letters.LetterState.LetterDropped;
import ru.ryadom.letters.LetterState.LetterFailed;
import ru.ryadom.letters.LetterState.LetterQueued;
import ru.ryadom.letters.LetterState.LetterSent;

/**
 * A letter on its way. Neither its address nor its words are in it: the address is looked
 * up when it leaves, so that one that was removed gets nothing more.
 *
 * @param revision 0 for one that is not stored yet
 * @param news what it tells of; none in a letter with a code
 * @param codeId the code it carries, {@code null} for news
 * @param tries how often it was tried since it was last put into the queue
 * @param attempts the last tries, newest last
 * @param dueAt when the next try is due, while it waits
 */
public record Letter(String id, int revision, String account, List<News> news, @Nullable String codeId,
		Instant queuedAt, LetterState state, int tries, List<LetterAttempt> attempts, Instant dueAt) {

	/** Prefix of the ids. */
	public static final String PREFIX = "letter";

	/** How many tries are kept. */
	public static final int KEPT_ATTEMPTS = 20;

	private static final Objection SENT = Objection.of("LETTER_SENT",
			"Почтовый сервер уже принял это письмо: отправлять его снова незачем.");

	private static final Objection DROPPED = Objection.of("LETTER_DROPPED",
			"Адрес убран или заменён, поэтому письмо отправлять некуда.");

	private static final Objection NOT_CONNECTED = Objection.of("MAIL_NOT_CONNECTED",
			"Почта не подключена. Уведомления видны в системе.");

	public Letter {
		news = List.copyOf(news);
		attempts = List.copyOf(attempts);
	}

	/** A letter of news that leaves as soon as it can. */
	public static Letter of(String account, List<News> news, Instant now) {
		if (news.isEmpty()) {
			throw new IllegalArgumentException("a letter tells of something");
		}
		return new Letter(Ids.next(PREFIX), 0, account, news, null, now, new LetterQueued(), 0, List.of(), now);
	}

	/** A letter that proves an address. */
	public static Letter withCode(String account, String codeId, Instant now) {
		return new Letter(Ids.next(PREFIX), 0, account, List.of(), codeId, now, new LetterQueued(), 0, List.of(), now);
	}

	public LetterStage stage() {
		return this.state.stage();
	}

	/** The offices it has to do with. */
	public List<String> offices() {
		return this.news.stream().map(News::officeId).distinct().toList();
	}

	/** Why it was given up, as staff read it. */
	public @Nullable String failure() {
		return (this.state instanceof LetterFailed(var reason)) ? LetterAttempt.words(reason) : null;
	}

	public @Nullable Instant sentAt() {
		return (this.state instanceof LetterSent(var at)) ? at : null;
	}

	public @Nullable Instant nextAttemptAt() {
		return (this.state instanceof LetterQueued) ? this.dueAt : null;
	}

	/** The mail server took it. */
	public Letter sent(Instant at) {
		return tried(new LetterAttempt(at, LetterAttempt.TAKEN), new LetterSent(at), this.dueAt);
	}

	/** It was not taken and is tried again. */
	public Letter notTaken(Instant at, String reason, Instant next) {
		return tried(new LetterAttempt(at, reason), this.state, next);
	}

	/** It was not taken, and nobody tries any more. */
	public Letter givenUp(Instant at, String reason) {
		return tried(new LetterAttempt(at, reason), new LetterFailed(reason), this.dueAt);
	}

	/** There is nowhere to send it. */
	public Letter dropped() {
		return new Letter(this.id, this.revision, this.account, this.news, this.codeId, this.queuedAt,
				new LetterDropped(), this.tries, this.attempts, this.dueAt);
	}

	/** Staff want it tried now. */
	public Decision<Letter> again(boolean connected, Instant now) {
		return Decision.unless(notSendable(connected), () -> new Letter(this.id, this.revision, this.account, this.news,
				this.codeId, this.queuedAt, new LetterQueued(), 0, this.attempts, now));
	}

	/** What may be done with it now. */
	public List<Action> actions(boolean connected) {
		return List.of(new Action("sendLetterAgain", notSendable(connected)));
	}

	private List<Objection> notSendable(boolean connected) {
		List<Objection> objections = switch (this.state) {
			case LetterQueued _, LetterFailed _ -> List.of();
			case LetterSent _ -> List.of(SENT);
			case LetterDropped _ -> List.of(DROPPED);
		};
		return new Objections().and(objections).when(!connected, NOT_CONNECTED).all();
	}

	private Letter tried(LetterAttempt attempt, LetterState next, Instant dueAt) {
		List<LetterAttempt> all = new ArrayList<>(this.attempts);
		all.add(attempt);
		return new Letter(this.id, this.revision, this.account, this.news, this.codeId, this.queuedAt, next,
				this.tries + 1, all.subList(Math.max(0, all.size() - KEPT_ATTEMPTS), all.size()), dueAt);
	}

}
