package ru.ryadom.exchange;

import java.time.Instant;
import java.util.Optional;

/**
 * Which message is sent next, and by whom: one worker has it until its lease ends, on
 * whatever instance it runs.
 */
public interface Outbox {

	/**
	 * Takes the message of a system that has been due longest, if there is one; until
	 * {@code until} nobody else gets it.
	 */
	Optional<Claim> claim(OutsideSystem system, Instant now, Instant until);

	/**
	 * Keeps what came of a try.
	 * @return whether the claim still held; otherwise somebody else has the message
	 */
	boolean keep(Claim claim, ExchangeMessage tried);

	/** Gives a message back untried, due at once for whoever comes. */
	void release(Claim claim, Instant dueAt);

	/** A message and the right to send it. */
	record Claim(ExchangeMessage message, String lease) {
	}

}
