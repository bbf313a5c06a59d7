package ru.ryadom.live.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import ru.ryadom.access.Account;
import ru.ryadom.access.Session;
import ru.ryadom.kernel.Watched;
import ru.ryadom.live.Change;
import ru.ryadom.live.Followed;
import ru.ryadom.live.LiveEvent;
import ru.ryadom.live.LiveEventKind;
import ru.ryadom.live.LiveLog;
import ru.ryadom.live.Mailbox;
import ru.ryadom.live.Mailbox.Found;

/**
 * One stream of one reader, who takes event after event. Before each the rights of the
 * reader are asked anew; it ends with an event that says what to do next.
 */
public final class LiveStream implements AutoCloseable {

	private final Mailbox mailbox;

	private final Set<String> lists;

	private final Reader reader;

	private final Consumer<LiveStream> leave;

	private final boolean begins;

	private boolean answered;

	private boolean over;

	/**
	 * Who reads, and by what they are judged.
	 *
	 * @param alive after so long without an event the stream says that it lives
	 */
	record Reader(Session session, Followed followed, Rights rights, LiveLog changes, InstantSource realTime,
			Duration alive) {

		Set<String> lists() {
			return this.rights.lists(this.session.account(), this.followed);
		}

		Duration signedInFor() {
			Duration left = Duration.between(this.realTime.instant(), this.session.until());
			return left.isNegative() ? Duration.ZERO : left;
		}

		boolean isSignedIn() {
			Instant until = this.session.until();
			return this.realTime.instant().isBefore(until);
		}

	}

	LiveStream(Mailbox mailbox, boolean begins, Set<String> lists, Reader reader, Consumer<LiveStream> leave) {
		this.mailbox = mailbox;
		this.begins = begins;
		this.lists = lists;
		this.reader = reader;
		this.leave = leave;
	}

	/** Waits for the next event; empty when the stream is over. */
	public Optional<LiveEvent> next() throws InterruptedException {
		if (this.over) {
			return Optional.empty();
		}
		if (this.begins && !this.answered) {
			this.answered = true;
			return Optional.of(about(LiveEventKind.READY));
		}
		for (;;) {
			Duration patience = patience();
			// Up to here all was told: what is taken next is not, until it is returned.
			String told = this.mailbox.told().text();
			Found found = this.mailbox.take(patience);
			if (!this.reader.isSignedIn()) {
				return last(new LiveEvent(LiveEventKind.RESUME, null, null, told));
			}
			Optional<LiveEvent> event = eventOf(found);
			if (event.isPresent()) {
				this.answered = true;
				return event;
			}
		}
	}

	/**
	 * Who comes back is told at once that the stream lives, when nothing was missed:
	 * until the first event not even the head of the answer is sent.
	 */
	private Duration patience() {
		Duration left = this.reader.signedInFor();
		Duration most = this.answered ? this.reader.alive() : Duration.ZERO;
		return (left.compareTo(most) < 0) ? left : most;
	}

	private Optional<LiveEvent> eventOf(Found found) {
		return switch (found) {
			case Found.Changed(var change) -> changed(change);
			case Found.Nothing _ -> {
				this.reader.changes().freshen(this.mailbox);
				yield permitted(about(LiveEventKind.ALIVE));
			}
			case Found.Lost _ -> permitted(about(LiveEventKind.RELOAD));
			case Found.Overflowed _, Found.Closed _ -> last(about(LiveEventKind.RESUME));
		};
	}

	/** Of the account itself nothing is told, unless it may read other lists now. */
	private Optional<LiveEvent> changed(Change change) {
		boolean ofAccount = change.kind().equals(Watched.ACCOUNT);
		if (ofAccount) {
			this.reader.rights().forget(account(), change.at());
		}
		LiveEvent event = ofAccount ? about(LiveEventKind.ALIVE) : LiveEvent.of(change);
		Optional<LiveEvent> permitted = permitted(event);
		return (ofAccount && !this.over) ? Optional.empty() : permitted;
	}

	private Optional<LiveEvent> permitted(LiveEvent event) {
		Set<String> now = this.reader.lists();
		if (now.equals(this.lists)) {
			return Optional.of(event);
		}
		return last(about(now.isEmpty() ? LiveEventKind.ENDED : LiveEventKind.RELOAD));
	}

	private Optional<LiveEvent> last(LiveEvent event) {
		this.over = true;
		return Optional.of(event);
	}

	private LiveEvent about(LiveEventKind kind) {
		return LiveEvent.of(kind, this.mailbox.told());
	}

	/** Lets the reader come back elsewhere. */
	void end() {
		this.mailbox.close();
	}

	@Override
	public void close() {
		this.mailbox.close();
		this.leave.accept(this);
	}

	Mailbox mailbox() {
		return this.mailbox;
	}

	Account account() {
		return this.reader.session().account();
	}

}
