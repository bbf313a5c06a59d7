package ru.ryadom.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import ru.ryadom.papers.Words;

/**
 * A personal value that was typed somewhere and is found again wherever it shows.
 *
 * @param where mutation and field
 * @param value what nothing else is called
 * @param openWith what has to become known to the employer of this person before it may
 * read this; empty when it never may
 */
record Canary(String where, String value, String openWith) {

	/** Less than this stands in other letters too, once large and small are the same. */
	private static final int LEAST_CORE = 12;

	private static final int LEAST_DIGITS = 10;

	/** Every dress in which it could leave the house, in small letters. */
	Set<String> dresses() {
		Set<String> all = new LinkedHashSet<>();
		for (String bare : bare()) {
			byte[] bytes = bare.getBytes(StandardCharsets.UTF_8);
			String percent = percent(bytes, '%');
			all.addAll(List.of(bare, percent, percent(bytes, '='), escaped(bare), HexFormat.of().formatHex(bytes)));
			for (int shift = 0; shift < 3; shift++) {
				String core = base64(bytes, shift);
				if (core.length() >= LEAST_CORE && !losesTheYear(bare, bytes.length + shift)) {
					all.add(core);
					all.add(core.replace('+', '-').replace('/', '_'));
				}
			}
		}
		return all.stream()
			.map((each) -> each.toLowerCase(Locale.ROOT))
			.collect(LinkedHashSet::new, Set::add, Set::addAll);
	}

	private Set<String> bare() {
		Set<String> all = new LinkedHashSet<>(Set.of(this.value));
		all.add(this.value.toLowerCase(Locale.ROOT));
		all.add(this.value.replaceAll("\\s", ""));
		if (isDay()) {
			LocalDate day = LocalDate.parse(this.value);
			String words = Words.date(day).replaceAll("[\\s\u00a0]+г\\.$", "");
			all.addAll(List.of(words, words.replace('\u00a0', ' '), words.replace("\u00a0", "")));
			all.add(":" + this.value.replace("-", ""));
			all.add("%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
		}
		String digits = this.value.replaceAll("\\D", "");
		if (digits.length() >= LEAST_DIGITS) {
			all.add(digits);
		}
		if (this.value.startsWith("+7")) {
			all.add(digits.substring(1));
		}
		return all;
	}

	/** What of it stands in Base64 whatever stands before and behind it. */
	private static String base64(byte[] bytes, int shift) {
		byte[] shifted = new byte[shift + bytes.length];
		System.arraycopy(bytes, 0, shifted, shift, bytes.length);
		String whole = Base64.getEncoder().encodeToString(Arrays.copyOf(shifted, shifted.length / 3 * 3));
		return whole.substring((shift == 0) ? 0 : 4);
	}

	/** Without the end of its year a day is any year's day. */
	private boolean losesTheYear(String bare, int length) {
		return isDay() && bare.endsWith(this.value.substring(0, 4)) && length % 3 != 0;
	}

	private boolean isDay() {
		return this.value.matches("\\d{4}-\\d{2}-\\d{2}");
	}

	private static String percent(byte[] bytes, char sign) {
		StringBuilder text = new StringBuilder();
		for (byte each : bytes) {
			char letter = (char) each;
			text.append((each >= 0 && (Character.isLetterOrDigit(letter) || "-._*".indexOf(letter) >= 0)) ? "" + letter
					: "%c%02X".formatted(sign, each & 0xff));
		}
		return text.toString();
	}

	private static String escaped(String text) {
		StringBuilder all = new StringBuilder();
		text.chars()
			.forEach((letter) -> all.append((letter < 0x80) ? "" + (char) letter : "\\u%04x".formatted(letter)));
		return all.toString();
	}

}
