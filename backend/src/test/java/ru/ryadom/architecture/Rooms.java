package ru.ryadom.architecture;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rooms of the house in their order. A room may knock at those before it; rooms of
 * one row do not know each other. A new room is written here first.
 */
final class Rooms {

	private static final List<Set<String>> ROWS = List.of(Set.of("kernel"), Set.of("law"), Set.of("access"),
			Set.of("journal"), Set.of("drafts"), Set.of("people", "offices", "terms", "exchange", "papers"),
			Set.of("letters"), Set.of("ngos", "calendars"), Set.of("cases"), Set.of("certificates", "appeals"),
			Set.of("assignments"), Set.of("employers"), Set.of("plans"));

	/** Listen to all the rest; nobody depends on them. */
	private static final Set<String> LAST = Set.of("worklist", "inbox", "indicators", "live");

	/** Between the house and the street: knows nothing of the business. */
	private static final Set<String> ASIDE = Set.of("edge");

	private static final Set<String> KNOWN_ASIDE = Set.of("kernel", "law", "access");

	private Rooms() {
	}

	/** Every room there is or will be. */
	static Set<String> all() {
		return Stream.of(ROWS.stream().flatMap(Set::stream), LAST.stream(), ASIDE.stream())
			.flatMap((rooms) -> rooms)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Whether one room may know of another. */
	static boolean mayKnow(String room, String other) {
		if (room.equals(other)) {
			return true;
		}
		if (LAST.contains(other) || ASIDE.contains(other)) {
			return false;
		}
		if (ASIDE.contains(room)) {
			return KNOWN_ASIDE.contains(other);
		}
		return LAST.contains(room) || row(other) < row(room);
	}

	private static int row(String room) {
		return IntStream.range(0, ROWS.size())
			.filter((row) -> ROWS.get(row).contains(room))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("not in the list of rooms: " + room));
	}

}
