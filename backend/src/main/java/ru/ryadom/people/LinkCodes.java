package ru.ryadom.people;

import java.time.Instant;
import java.util.Optional;

/** One-time codes by which an account proves at the desk that it is the visitor's. */
public interface LinkCodes {

	/** Keeps a code for an account until a moment; a former code of the account ends. */
	void keep(String code, String account, Instant until);

	/**
	 * Takes a code out: the account it is of, or empty when it is unknown, used or too
	 * old.
	 */
	Optional<String> take(String code, Instant at);

}
