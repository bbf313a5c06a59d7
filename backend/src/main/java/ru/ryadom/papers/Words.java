package ru.ryadom.papers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Russian as a paper writes it: dates in full, and no line break where a reader would
 * stumble.
 */
public final class Words {

	private static final String NBSP = "\u00a0";

	/**
	 * The genitive, which the JDK's locale data spells differently from version to
	 * version.
	 */
	private static final List<String> MONTHS = List.of("января", "февраля", "марта", "апреля", "мая", "июня", "июля",
			"августа", "сентября", "октября", "ноября", "декабря");

	private static final Pattern DATE = Pattern
		.compile("(\\d{1,2})\\s+(" + String.join("|", MONTHS) + ")\\s+(\\d{4})(?:\\s+(г\\.|года))?");

	private static final Pattern NUMBER_SIGN = Pattern.compile("№\\s+(?=\\S)");

	private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}.])(\\p{Lu}\\.)\\s+(?=\\p{Lu})");

	private static final Pattern SURNAME = Pattern.compile("(\\p{Lu}\\p{Ll}+)\\s+(?=\\p{Lu}\\.[\\s\u00a0]?\\p{Lu}\\.)");

	private static final Pattern PHONE = Pattern.compile("(?:\\+7|\\b8)\\s*\\(?\\d{3,5}\\)?[\\d\\s-]{5,10}\\d");

	/**
	 * Invisible marks (also those that turn the reading order), halves of characters and
	 * characters nobody defined.
	 */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

	private static final Pattern LINE_END = Pattern.compile("\\R");

	/** Thin, wide and other spaces that the typeface lacks, and control characters. */
	private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Cc}\\p{Zs}&&[^\\n \\u00a0]]");

	private Words() {
	}

	/** «12 мая 2025 г.» held together. */
	public static String date(LocalDate day) {
		return day.getDayOfMonth() + NBSP + MONTHS.get(day.getMonthValue() - 1) + NBSP + day.getYear() + NBSP + "г.";
	}

	/**
	 * Ties what must stay on one line inside somebody's free text: dates, numbers,
	 * initials, phones.
	 */
	public static String tied(String text) {
		var dates = DATE.matcher(text).replaceAll((date) -> date.group().replaceAll("\\s+", NBSP));
		var numbers = NUMBER_SIGN.matcher(dates).replaceAll("№" + NBSP);
		var initials = INITIAL.matcher(numbers).replaceAll("$1" + NBSP);
		var names = SURNAME.matcher(initials).replaceAll("$1" + NBSP);
		return PHONE.matcher(names).replaceAll((phone) -> phone.group().replaceAll("\\s+", NBSP));
	}

	/**
	 * Letters as everybody else composes them (a Mac sends «й» in two parts), and nothing
	 * that a reader could not see but a PDF would have to draw.
	 */
	public static String clean(String text) {
		var lines = LINE_END.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\n");
		return UNSEEN.matcher(ODD_SPACE.matcher(lines).replaceAll(" ")).replaceAll("").strip();
	}

	public static String required(String name, String text) {
		var cleaned = clean(text).replace('\n', ' ');
		if (cleaned.isEmpty()) {
			throw new IllegalArgumentException(name + " is empty");
		}
		return cleaned;
	}

}
