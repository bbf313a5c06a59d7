package ru.ryadom.letters;

import java.time.Instant;
import java.util.Optional;

/**
 * Which letter is sent next, and by whom: one worker has it until its lease ends, on
 * whatever instance it runs.
 */
public interface LetterQueue {

	/** Takes the letter that has been due longest, if there is one. */
	Optional<Claim> claim(Instant now, Instant until);

	/**
	 * Keeps what came of a try.
	 * @return whether the claim still held; otherwise somebody else has the letter
	 */
	boolean keep(Claim claim, Letter tried);

	/** A letter and the right to send it. */
	record Claim(Letter letter, String lease) {
	}

}
