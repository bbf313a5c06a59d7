package ru.ryadom.kernel.crypto;

import javax.crypto.SecretKey;

/**
 * Keys that personal data are sealed and hashed with; at rest they are wrapped by a
 * master key.
 */
public interface DataKeys {

	/** Id of the key that new values are sealed with. */
	int currentId();

	/**
	 * The sealing key with this id.
	 * @throws IllegalStateException when there is none
	 */
	SecretKey sealing(int id);

	/** The key of keyed hashes; it never changes, or nothing would be found again. */
	SecretKey hashing();

}
