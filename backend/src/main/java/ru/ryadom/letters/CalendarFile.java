package ru.ryadom.letters;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A calendar file (RFC 5545) with the last day of one term. What the term is of and why
 * it ends on that day stands on the page, behind the sign-in.
 *
 * @param text with line ends and folding as the standard wants them
 */
public record CalendarFile(String name, String text) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final int LONGEST_LINE = 75;

	/**
	 * The last day of a term as an event of a whole day.
	 * @param subject id of the term: the same event in every calendar file of it
	 * @param link the page that shows the term
	 */
	public static CalendarFile of(String subject, LocalDate due, String link, Instant written, int number) {
		StringBuilder text = new StringBuilder();
		line(text, "BEGIN:VCALENDAR");
		line(text, "VERSION:2.0");
		line(text, "PRODID:-//Ryadom//Letters//RU");
		line(text, "METHOD:PUBLISH");
		line(text, "BEGIN:VEVENT");
		line(text, "UID:" + subject + "@ryadom");
		line(text, "DTSTAMP:" + MOMENT.format(written));
		line(text, "DTSTART;VALUE=DATE:" + DAY.format(due));
		line(text, "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
		line(text, "SUMMARY:" + escaped("Последний день срока, «Рядом»"));
		line(text, "DESCRIPTION:"
				+ escaped("Что это за срок и почему он такой, написано на странице, после входа: " + link));
		line(text, "URL:" + link);
		line(text, "TRANSP:TRANSPARENT");
		line(text, "BEGIN:VALARM");
		line(text, "ACTION:DISPLAY");
		line(text, "DESCRIPTION:" + escaped("Завтра последний день срока"));
		line(text, "TRIGGER:-P1D");
		line(text, "END:VALARM");
		line(text, "END:VEVENT");
		line(text, "END:VCALENDAR");
		return new CalendarFile("srok-" + number + ".ics", text.toString());
	}

	/** A line is folded after 75 octets, never inside a character. */
	private static void line(StringBuilder text, String line) {
		int octets = 0;
		for (int at = 0; at < line.length();) {
			int character = line.codePointAt(at);
			int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > LONGEST_LINE) {
				text.append("\r\n ");
				octets = 1;
			}
			text.appendCodePoint(character);
			octets += size;
			at += Character.charCount(character);
		}
		text.append("\r\n");
	}

	private static String escaped(String value) {
		return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
	}

}
