package ru.ryadom.letters;

import java.util.regex.Pattern;

/** An address for letters. It is personal and is kept sealed. */
public record MailAddress(String value) {

	/** The longest there may be (RFC 5321). */
	public static final int LONGEST = 254;

	private static final Pattern SHAPE = Pattern
		.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
				+ "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

	public MailAddress {
		if (!isOne(value)) {
			throw new IllegalArgumentException("not an address");
		}
	}

	/** Whether letters can be sent to it at all. */
	public static boolean isOne(String value) {
		return value.length() <= LONGEST && SHAPE.matcher(value).matches();
	}

	@Override
	public String toString() {
		return "an address";
	}

}
