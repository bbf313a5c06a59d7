package ru.ryadom.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds many values in a text at once, in whatever dress they stand there. */
final class Sieve {

	/** So many letters begin every dress. */
	private static final int START = 6;

	private static final int BITS = 0xF_FFFF;

	/** What people and forms put between digits. */
	private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)(?:[\\s\u00a0().+-]|%20){1,2}(?=\\d)");

	private final BitSet known = new BitSet(BITS + 1);

	private final Map<Integer, List<Dress>> dresses = new HashMap<>();

	private record Dress(String text, Canary of) {
	}

	Sieve(Collection<Canary> canaries) {
		for (Canary canary : canaries) {
			for (String dress : canary.dresses()) {
				if (dress.length() < START) {
					throw new AssertionError("too short to be looked for: " + dress + " of " + canary);
				}
				int start = start(dress, 0);
				this.known.set(start & BITS);
				this.dresses.computeIfAbsent(start, (_) -> new ArrayList<>()).add(new Dress(dress, canary));
			}
		}
	}

	/** All that stand in a text. */
	Set<Canary> in(String text) {
		Set<Canary> found = new LinkedHashSet<>();
		String small = text.toLowerCase(Locale.ROOT);
		look(small, found);
		String together = BETWEEN_DIGITS.matcher(small).replaceAll("");
		if (together.length() < small.length()) {
			look(together, found);
		}
		return found;
	}

	/** What stands around it in a text, for whoever has to mend that. */
	static String around(Canary canary, String text) {
		String small = BETWEEN_DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
		return canary.dresses()
			.stream()
			.filter(small::contains)
			.map((dress) -> small.substring(Math.max(0, small.indexOf(dress) - 60),
					Math.min(small.length(), small.indexOf(dress) + dress.length() + 30)))
			.findFirst()
			.orElse("digits kept apart");
	}

	private void look(String text, Set<Canary> found) {
		for (int at = 0; at + START <= text.length(); at++) {
			int start = start(text, at);
			if (this.known.get(start & BITS)) {
				for (Dress dress : this.dresses.getOrDefault(start, List.of())) {
					if (text.startsWith(dress.text(), at)) {
						found.add(dress.of());
					}
				}
			}
		}
	}

	private static int start(String text, int at) {
		int hash = 0;
		for (int i = at; i < at + START; i++) {
			hash = hash * 31 + text.charAt(i);
		}
		return hash;
	}

}
