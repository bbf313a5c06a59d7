package ru.ryadom.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list: the sort key of a row, opaque to clients. It names a place and not a
 * row, so it stays good when the row goes. Sort keys hold no personal data.
 */
public record Cursor(List<String> keys) {

	private static final String SEPARATOR = "\u001f";

	public Cursor {
		keys = List.copyOf(keys);
	}

	public static Cursor of(String... keys) {
		return new Cursor(List.of(keys));
	}

	/** The text that clients carry. */
	public String text() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, this.keys).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads what {@link #text()} wrote.
	 * @throws Fault.BadRequest when it did not
	 */
	public static Cursor read(String text) {
		try {
			String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			return new Cursor(List.of(joined.split(SEPARATOR, -1)));
		}
		catch (IllegalArgumentException notOurs) {
			throw new Fault.BadRequest("Аргумент after: указатель не из этого списка.");
		}
	}

	/**
	 * The keys, when there are as many as the list sorts by.
	 * @throws Fault.BadRequest when the cursor is from another list
	 */
	public List<String> keys(int expected) {
		if (this.keys.size() != expected) {
			throw new Fault.BadRequest("Аргумент after: указатель не из этого списка.");
		}
		return this.keys;
	}

}
