package ru.ryadom.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A person's name as the papers write it. */
public record PersonName(String last, String first, @Nullable String middle) {

	/** Letters, with the signs that names have between them. */
	private static final Pattern WORD = Pattern.compile(
			"[\\p{IsCyrillic}\\p{IsLatin}]([\\p{IsCyrillic}\\p{IsLatin} .'’-]{0,78}[\\p{IsCyrillic}\\p{IsLatin}.])?");

	private static final int SHORTEST = 2;

	private static final int LONGEST = 12;

	/** Whether a part of a name can be written so. */
	public static boolean isName(String part) {
		return WORD.matcher(part).matches();
	}

	/** «Фамилия Имя Отчество». */
	public String full() {
		return (this.middle != null) ? this.last + " " + this.first + " " + this.middle : this.last + " " + this.first;
	}

	/**
	 * What a name is looked up by: each word in lower case, «ё» as «е», and each of its
	 * beginnings of 2 to 12 letters.
	 */
	public List<String> beginnings() {
		List<String> all = new ArrayList<>();
		for (String word : words(full())) {
			for (int length = SHORTEST; length <= Math.min(LONGEST, word.length()); length++) {
				all.add(word.substring(0, length));
			}
		}
		return all.stream().distinct().toList();
	}

	/**
	 * What a typed search asks for: its words as beginnings, at most 12 letters of each.
	 */
	public static List<String> sought(String typed) {
		return words(typed).stream()
			.filter((word) -> word.length() >= SHORTEST)
			.map((word) -> word.substring(0, Math.min(LONGEST, word.length())))
			.distinct()
			.limit(5)
			.toList();
	}

	private static List<String> words(String text) {
		return List.of(text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip().split("[^\\p{L}]+"))
			.stream()
			.filter((word) -> !word.isEmpty())
			.toList();
	}

}
