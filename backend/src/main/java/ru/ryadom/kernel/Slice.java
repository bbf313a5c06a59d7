package ru.ryadom.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param first how many rows, 1 to 100
 * @param after the cursor to go on from, or {@code null} for the first page
 */
public record Slice(int first, @Nullable Cursor after) {

	/** The longest page. */
	public static final int LONGEST = 100;

	/**
	 * Reads the arguments of a connection.
	 * @throws Fault.BadRequest when {@code first} is out of bounds or the cursor is none
	 * of ours
	 */
	public static Slice of(@Nullable Integer first, @Nullable String after, int usual) {
		int rows = (first != null) ? first : usual;
		if (rows < 1 || rows > LONGEST) {
			throw new Fault.BadRequest("Аргумент first: от 1 до " + LONGEST + ".");
		}
		return new Slice(rows, (after != null) ? Cursor.read(after) : null);
	}

}
