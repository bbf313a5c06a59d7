package ru.ryadom.matrix;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import ru.ryadom.support.Resources;

/**
 * {@code access.csv}: a coordinate of the contract, the kinds that may, and a note where
 * the proof is not the usual one. Who is not named is refused.
 */
final class AccessTable {

	/** A field of a room that is not built yet, with the room's name behind it. */
	static final String AWAITS = "awaits ";

	/** A field that the training system never has a value for. */
	static final String NEVER = "never here";

	/** A fact of the fixture that an answer to this operation has to hold. */
	static final String TELLS = "tells ";

	private final Map<String, Row> rows = new TreeMap<>();

	/** A row. */
	record Row(Set<Kind> kinds, String note) {
	}

	AccessTable() {
		Resources.text("/matrix/access.csv")
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split(";", -1))
			.forEach((cells) -> {
				if (cells.length != 3 || this.rows.put(cells[0], new Row(kinds(cells[1]), cells[2])) != null) {
					throw new AssertionError("access.csv: a row is twice there or not of three cells: " + cells[0]);
				}
			});
	}

	Set<String> coordinates() {
		return this.rows.keySet();
	}

	boolean may(Kind kind, String coordinate) {
		return this.rows.containsKey(coordinate) && this.rows.get(coordinate).kinds().contains(kind);
	}

	Set<Kind> who(String coordinate) {
		return this.rows.get(coordinate).kinds();
	}

	/** Whether its room is still to be built. */
	boolean awaited(String coordinate) {
		return this.rows.containsKey(coordinate) && this.rows.get(coordinate).note().startsWith(AWAITS);
	}

	/** Whether nothing in the training system gives it a value. */
	boolean never(String coordinate) {
		return this.rows.get(coordinate).note().startsWith(NEVER);
	}

	/** The fact that at least one answer to this operation has to hold. */
	Optional<String> fact(String coordinate) {
		String note = this.rows.get(coordinate).note();
		return note.startsWith(TELLS) ? Optional.of(note.substring(TELLS.length())) : Optional.empty();
	}

	private static Set<Kind> kinds(String names) {
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		if (names.equals("everybody")) {
			return EnumSet.allOf(Kind.class);
		}
		Arrays.stream(names.split(" ")).filter((name) -> !name.isEmpty()).map(Kind::of).forEach(kinds::add);
		return kinds;
	}

}
