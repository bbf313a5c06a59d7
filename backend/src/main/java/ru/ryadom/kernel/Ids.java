package ru.ryadom.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/**
 * Ids of things: a prefix that names the kind, and a UUIDv7. The same string stands in
 * the store, in the contract and in addresses.
 */
public final class Ids {

	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private static final Pattern SHAPE = Pattern.compile("[a-z]{2,16}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Ids() {
	}

	/** A new id of the kind, later than every id before it. */
	public static String next(String prefix) {
		return prefix + "_" + GENERATOR.generate();
	}

	/** An id of the kind that is the same on every start: for reference data. */
	public static String named(String prefix, String name) {
		return prefix + "_"
				+ UUID.nameUUIDFromBytes((prefix + ":" + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	/**
	 * Returns {@code value} when it is an id of the kind.
	 * @throws Fault.NotFound otherwise: to a caller, an id that cannot exist is the same
	 * as one that does not
	 */
	public static String require(String prefix, String value) {
		if (!value.startsWith(prefix + "_") || !SHAPE.matcher(value).matches()) {
			throw new Fault.NotFound();
		}
		return value;
	}

}
