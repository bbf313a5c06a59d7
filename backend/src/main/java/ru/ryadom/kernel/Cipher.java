package ru.ryadom.kernel;

/**
 * Personal data at rest. One implementation by JCA; a certified provider can take its
 * place behind the same port.
 */
public interface Cipher {

	/**
	 * Seals {@code plain} so that it opens only for the same {@code owner}: a ciphertext
	 * moved to another record does not open there.
	 */
	byte[] seal(byte[] plain, String owner);

	/**
	 * Opens what {@link #seal} sealed for the same owner.
	 * @throws IllegalStateException when it was tampered with, moved, or sealed by an
	 * unknown key
	 */
	byte[] open(byte[] sealed, String owner);

	/**
	 * A keyed hash to look values up without storing them. Different purposes give
	 * different hashes of one value.
	 */
	String keyedHash(String purpose, String value);

}
