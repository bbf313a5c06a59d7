package ru.ryadom.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The last changes in their order, and who waits for the next. Those who come back are
 * told from here what they have missed; what has left the log cannot be told, and they
 * are told so.
 */
public final class LiveLog {

	/** How far the clock of another instance may be ahead of what was read here. */
	private static final long AHEAD_SECONDS = 60;

	private final int kept;

	private final int lag;

	private final ArrayDeque<Change> changes = new ArrayDeque<>();

	private final Map<String, Set<Mailbox>> readers = new HashMap<>();

	private @Nullable Position floor;

	private @Nullable Position tip;

	/**
	 * @param kept changes at most
	 * @param lag changes that may wait for one reader
	 */
	public LiveLog(int kept, int lag) {
		this.kept = kept;
		this.lag = lag;
	}

	/**
	 * The changes after {@code floor} will follow, whatever was before. Those up to
	 * {@code tip} are history: only who asks for them is told. Who reads already is to
	 * ask for everything anew.
	 */
	public synchronized void open(Position floor, Position tip) {
		this.changes.clear();
		this.floor = floor;
		this.tip = tip;
		Set<Mailbox> all = new HashSet<>();
		this.readers.values().forEach(all::addAll);
		all.forEach((reader) -> reader.lose(tip));
	}

	/** Whether there is anything to join. */
	public synchronized boolean isOpen() {
		return this.floor != null;
	}

	/** The next change; one that is known already is left out. */
	public synchronized void append(Change change) {
		Position newest = read();
		if (newest == null || !change.at().isAfter(newest)) {
			return;
		}
		this.changes.addLast(change);
		if (this.changes.size() > this.kept) {
			this.floor = this.changes.removeFirst().at();
		}
		this.tip = later(this.tip, change.at());
		Set<Mailbox> told = new HashSet<>();
		for (String list : change.lists()) {
			told.addAll(this.readers.getOrDefault(list, Set.of()));
		}
		told.forEach((reader) -> reader.offer(change));
	}

	/** Some changes were missed for good: everybody is to ask for everything anew. */
	public void lose(Position now) {
		open(now, now);
	}

	/**
	 * Begins to read some lists.
	 * @param after what is known already; {@code null} for all up to now
	 */
	public synchronized Mailbox join(Set<String> lists, @Nullable Position after) {
		if (this.floor == null || this.tip == null) {
			throw new IllegalStateException("the log is not open");
		}
		boolean tellable = after == null || (!this.floor.isAfter(after) && !isInFuture(after, this.tip));
		Position from = (after != null && tellable) ? after : this.tip;
		Mailbox reader = new Mailbox(lists, from, this.lag, missed(lists, from));
		if (!tellable) {
			reader.lose(from);
		}
		lists.forEach((list) -> this.readers.computeIfAbsent(list, (_) -> new HashSet<>()).add(reader));
		return reader;
	}

	/** Ends what {@link #join} began. */
	public synchronized void leave(Mailbox reader) {
		for (String list : reader.lists()) {
			Set<Mailbox> others = this.readers.get(list);
			if (others != null && others.remove(reader) && others.isEmpty()) {
				this.readers.remove(list);
			}
		}
	}

	/**
	 * Lets a reader who waits know up to where there was nothing for them: up to what was
	 * read. While a new instance still reads history, what follows may be theirs.
	 */
	public synchronized void freshen(Mailbox reader) {
		Position read = read();
		if (read != null) {
			reader.nothingUpTo(read);
		}
	}

	/**
	 * Up to where the feed was read: who asks for something now and then follows it from
	 * here misses nothing in between, and may hear of what they know.
	 */
	public synchronized Position mark() {
		Position read = read();
		return (read != null) ? read : Position.after(0, 0);
	}

	private @Nullable Position read() {
		return this.changes.isEmpty() ? this.floor : this.changes.getLast().at();
	}

	private static boolean isInFuture(Position after, Position tip) {
		return after.seconds() > tip.seconds() + AHEAD_SECONDS;
	}

	private List<Change> missed(Set<String> lists, Position from) {
		List<Change> missed = new ArrayList<>();
		for (Iterator<Change> back = this.changes.descendingIterator(); back.hasNext();) {
			Change change = back.next();
			if (!change.at().isAfter(from)) {
				break;
			}
			if (change.lists().stream().anyMatch(lists::contains)) {
				missed.add(change);
			}
		}
		return missed.reversed();
	}

	private static Position later(@Nullable Position one, Position other) {
		return (one != null && one.isAfter(other)) ? one : other;
	}

}
