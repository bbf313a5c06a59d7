package ru.ryadom.worklist.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.people.NameKeys;
import ru.ryadom.people.PersonName;

/**
 * What a row is found by: the keys of one word, and those of two words together. An index
 * can go by one key only; with the key of a pair it meets nearly nobody who is not
 * sought, where «Ив» or «Ал» alone would meet every tenth row.
 */
final class SearchKeys {

	private static final int SHORTEST = 2;

	/** More letters of a pair would tell little more and multiply the keys. */
	private static final int LONGEST_OF_PAIR = 3;

	private SearchKeys() {
	}

	/**
	 * What is searched for.
	 *
	 * @param key the key to go by
	 * @param all keys that the rows found must all have, empty when {@code key} says all
	 */
	record Sought(String key, List<String> all) {
	}

	/** Every key of a name. */
	static List<String> of(Cipher cipher, PersonName name) {
		List<String> words = Stream.of(name.last(), name.first(), Optional.ofNullable(name.middle()).orElse(""))
			.flatMap((part) -> PersonName.sought(part).stream())
			.toList();
		List<String> keys = new ArrayList<>(NameKeys.of(cipher, name));
		for (int one = 0; one < words.size(); one++) {
			for (int other = one + 1; other < words.size(); other++) {
				beginnings(words.get(one), words.get(other)).map((pair) -> key(cipher, pair)).forEach(keys::add);
			}
		}
		return keys.stream().distinct().toList();
	}

	/** What somebody typed, or {@code null} when nothing in it can be searched for. */
	static @Nullable Sought sought(Cipher cipher, String typed) {
		List<String> words = PersonName.sought(typed);
		List<String> each = NameKeys.sought(cipher, typed);
		if (each.size() < 2) {
			return each.isEmpty() ? null : new Sought(each.getFirst(), List.of());
		}
		List<String> longest = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
		return new Sought(key(cipher, pair(beginning(longest.getFirst()), beginning(longest.get(1)))), each);
	}

	private static Stream<String> beginnings(String one, String other) {
		return IntStream.rangeClosed(SHORTEST, LONGEST_OF_PAIR)
			.filter((length) -> length <= one.length())
			.boxed()
			.flatMap((ofOne) -> IntStream.rangeClosed(SHORTEST, LONGEST_OF_PAIR)
				.filter((length) -> length <= other.length())
				.mapToObj((ofOther) -> pair(one.substring(0, ofOne), other.substring(0, ofOther))));
	}

	private static String beginning(String word) {
		return word.substring(0, Math.min(LONGEST_OF_PAIR, word.length()));
	}

	/** Two words are typed in any order. */
	private static String pair(String one, String other) {
		return (one.compareTo(other) <= 0) ? one + " " + other : other + " " + one;
	}

	private static String key(Cipher cipher, String pair) {
		return cipher.keyedHash("name-pair", pair);
	}

}
