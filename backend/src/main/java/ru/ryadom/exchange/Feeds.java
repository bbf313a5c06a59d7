package ru.ryadom.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far the feed of each system has been read, what has taken effect, and what could
 * not be understood.
 */
public interface Feeds {

	/**
	 * Takes the feed of a system to read on, if nobody else has it.
	 */
	Optional<Place> lease(OutsideSystem system, Instant now, Instant until);

	/** The feed has been read so far; the lease ends. Without the lease, nothing. */
	void readTo(Place place, @Nullable String cursor, Instant free);

	/** Whether this event has taken effect already. */
	boolean isTaken(OutsideSystem system, String eventId);

	/**
	 * Records, inside the unit of work that carries the effect out, that it did.
	 */
	void take(OutsideSystem system, String eventId, Instant at);

	/** Keeps what could not be understood; the same thing once. */
	void quarantine(OutsideSystem system, String eventId, String reason, String raw, Instant at);

	/** What was put aside last, newest first, at most {@code limit}. */
	List<ExchangeQuarantined> quarantined(OutsideSystem system, int limit);

	/**
	 * A place in a feed and the right to read on.
	 *
	 * @param cursor where to go on, {@code null} at the beginning
	 */
	record Place(OutsideSystem system, @Nullable String cursor, String lease) {
	}

}
