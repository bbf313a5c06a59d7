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

	private static final Pattern SHAPE = Pattern
		.compile("[a-z]{2,16}_[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

	private static final Pattern NAMED = Pattern.compile("[a-z]{2,16}_[a-z0-9-]{1,60}");

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

	/** Whether it can be an id of the kind at all: what cannot is not worth a query. */
	public static boolean isOf(String prefix, String value) {
		return value.startsWith(prefix + "_") && SHAPE.matcher(value).matches();
	}

	/** Whether it can be an id of reference data of the kind, which files name. */
	public static boolean isNamed(String prefix, String value) {
		return value.startsWith(prefix + "_") && NAMED.matcher(value).matches();
	}

	/**
	 * Returns {@code value} when it is an id of the kind.
	 * @throws Fault.NotFound otherwise: to a caller, an id that cannot exist is the same
	 * as one that does not
	 */
	public static String require(String prefix, String value) {
		if (!isOf(prefix, value)) {
			throw new Fault.NotFound();
		}
		return value;
	}

	/**
	 * Returns {@code value} when it can be an id of the kind, given by a file or not.
	 * @throws Fault.NotFound otherwise
	 */
	public static String requireNamed(String prefix, String value) {
		if (!isNamed(prefix, value)) {
			throw new Fault.NotFound();
		}
		return value;
	}

}
