package ru.ryadom.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One-time codes by which an account is named to somebody of an office: at the desk that
 * it is the visitor's, to the head that it is the new worker's.
 */
public interface LinkCodes {

	/** Keeps a code for an account until a moment; a former code of the account ends. */
	void keep(String code, String account, Instant until);

	/**
	 * Takes a code out: the account it is of, or empty when it is unknown, used or too
	 * old.
	 */
	Optional<String> take(String code, Instant at);

}
