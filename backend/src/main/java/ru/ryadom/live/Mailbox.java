package ru.ryadom.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Set;

/**
 * What waits for one reader. It holds so much and no more: who reads too slowly is told
 * to come back for the rest, and nobody else waits for them.
 */
public final class Mailbox {

	private final Set<String> lists;

	private final int most;

	private final ArrayDeque<Change> waiting;

	private Position told;

	private boolean overflowed;

	private boolean lost;

	private boolean closed;

	Mailbox(Set<String> lists, Position told, int most, Collection<Change> missed) {
		this.lists = Set.copyOf(lists);
		this.told = told;
		this.most = most;
		this.waiting = new ArrayDeque<>(missed);
	}

	/** What a look into the box has found. */
	public sealed interface Found {

		/** A change. */
		record Changed(Change change) implements Found {
		}

		/** Nothing came in time. */
		record Nothing() implements Found {
		}

		/** Some changes cannot be told. */
		record Lost() implements Found {
		}

		/** There were too many; the rest is in the log. */
		record Overflowed() implements Found {
		}

		/** The reader is to go. */
		record Closed() implements Found {
		}

	}

	Set<String> lists() {
		return this.lists;
	}

	synchronized void offer(Change change) {
		if (this.overflowed || !change.at().isAfter(this.told)) {
			return;
		}
		if (this.waiting.size() >= this.most) {
			this.overflowed = true;
		}
		else {
			this.waiting.addLast(change);
		}
		notifyAll();
	}

	synchronized void lose(Position now) {
		this.waiting.clear();
		this.overflowed = false;
		this.told = now;
		this.lost = true;
		notifyAll();
	}

	synchronized void nothingUpTo(Position tip) {
		if (this.waiting.isEmpty() && !this.overflowed && tip.isAfter(this.told)) {
			this.told = tip;
		}
	}

	/** Lets the reader go at once. */
	public synchronized void close() {
		this.closed = true;
		notifyAll();
	}

	/** Up to where the reader was told everything. */
	public synchronized Position told() {
		return this.told;
	}

	/** Waits so long for what is next. */
	public synchronized Found take(Duration patience) throws InterruptedException {
		long until = System.nanoTime() + patience.toNanos();
		for (;;) {
			if (this.closed) {
				return new Found.Closed();
			}
			if (this.lost) {
				this.lost = false;
				return new Found.Lost();
			}
			Change next = this.waiting.poll();
			if (next != null) {
				this.told = next.at();
				return new Found.Changed(next);
			}
			if (this.overflowed) {
				return new Found.Overflowed();
			}
			long left = until - System.nanoTime();
			if (left <= 0) {
				return new Found.Nothing();
			}
			wait(left / 1_000_000, (int) (left % 1_000_000));
		}
	}

}
