package ru.ryadom.exchange.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often the effect of an event has failed on this instance. One that was given up
 * stays so until its page is behind: else several on a page would wear each other out.
 */
final class Patience {

	/** So often an effect is tried; then the event is put aside, and the feed goes on. */
	private static final int TRIES = 5;

	private final Map<String, Integer> failures = new ConcurrentHashMap<>();

	/** Notes a failure; whether it was the last that is borne. */
	boolean endsWith(String event) {
		return this.failures.merge(event, 1, Integer::sum) >= TRIES;
	}

	boolean isOver(String event) {
		return this.failures.getOrDefault(event, 0) >= TRIES;
	}

	void forget(String event) {
		this.failures.remove(event);
	}

}
