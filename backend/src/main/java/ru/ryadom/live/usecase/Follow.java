package ru.ryadom.live.usecase;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Account;
import ru.ryadom.access.Session;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Watched;
import ru.ryadom.live.Followed;
import ru.ryadom.live.LiveLimits;
import ru.ryadom.live.LiveLog;
import ru.ryadom.live.Mailbox;
import ru.ryadom.live.Position;

/**
 * Opens streams, no more than an instance and an account may have, and closes them before
 * the server stops, so that their readers come back elsewhere and have missed nothing.
 */
@Component
public class Follow implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Follow.class);

	private final LiveLog changes;

	private final LiveLimits limits;

	private final Rights rights;

	private final InstantSource realTime;

	private final Map<String, Integer> ofAccounts = new ConcurrentHashMap<>();

	private final Set<LiveStream> open = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean running = new AtomicBoolean();

	Follow(LiveLog changes, LiveLimits limits, Rights rights, InstantSource realTime) {
		this.changes = changes;
		this.limits = limits;
		this.rights = rights;
		this.realTime = realTime;
	}

	/**
	 * A stream of what is followed, to be closed.
	 * @param after what the caller knows already, as an event said it; {@code null} for a
	 * new stream
	 * @throws Fault.NotFound for a case or plan that is not the viewer's
	 * @throws Fault.TooOften when the account has too many
	 * @throws Fault.Unavailable when the instance has too many, or hears nothing yet
	 */
	public LiveStream follow(Session session, Followed followed, @Nullable String after) {
		Set<String> lists = this.rights.listsNow(session.account(), followed);
		if (followed.isOne() && lists.isEmpty()) {
			throw new Fault.NotFound();
		}
		if (!this.running.get() || !this.changes.isOpen() || this.open.size() >= this.limits.streams()) {
			throw new Fault.Unavailable();
		}
		take(session.account());
		Set<String> read = new HashSet<>(lists);
		read.add(Watched.list("account", session.account().id()));
		// What cannot be read as a place is a place that nobody remembers.
		@Nullable Position known = (after != null) ? Position.read(after).orElseGet(() -> Position.after(0, 0)) : null;
		Mailbox mailbox = this.changes.join(read, known);
		LiveStream stream = new LiveStream(mailbox, after == null, lists,
				new LiveStream.Reader(session, followed, this.rights, this.changes, this.realTime, this.limits.alive()),
				this::leave);
		this.open.add(stream);
		if (!this.running.get()) {
			stream.end();
		}
		return stream;
	}

	private void take(Account account) {
		int now = this.ofAccounts.merge(account.id(), 1, Integer::sum);
		if (now > this.limits.ofAccount()) {
			give(account);
			throw new Fault.TooOften("Открыто больше " + this.limits.ofAccount()
					+ " живых экранов. Этот будет обновляться раз в минуту; закройте лишние, и он оживёт.");
		}
	}

	private void give(Account account) {
		this.ofAccounts.compute(account.id(), (_, held) -> (held == null || held <= 1) ? null : held - 1);
	}

	private void leave(LiveStream stream) {
		if (this.open.remove(stream)) {
			this.changes.leave(stream.mailbox());
			give(stream.account());
		}
	}

	/** How many streams are open. */
	public int opened() {
		return this.open.size();
	}

	@Override
	public void start() {
		this.running.set(true);
	}

	/** Comes before the server waits for its requests to end: these would not. */
	@Override
	public void stop() {
		this.running.set(false);
		int ended = this.open.size();
		this.open.forEach(LiveStream::end);
		if (ended > 0) {
			log.info("{} live streams were ended for the stop", ended);
		}
	}

	@Override
	public boolean isRunning() {
		return this.running.get();
	}

}
