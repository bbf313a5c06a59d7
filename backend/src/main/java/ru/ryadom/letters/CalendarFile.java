package ru.ryadom.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import ru.ryadom.kernel.CalendarText;

/**
 * A calendar file with the last day of one term. What the term is of and why it ends on
 * that day stands on the page, behind the sign-in.
 *
 * @param text with line ends and folding as RFC 5545 wants them
 */
public record CalendarFile(String name, String text) {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	/**
	 * The last day of a term as an event of a whole day.
	 * @param subject id of the term: the same event in every calendar file of it
	 * @param link the page that shows the term
	 */
	public static CalendarFile of(String subject, LocalDate due, String link, Instant written, int number) {
		CalendarText text = new CalendarText().line("BEGIN:VCALENDAR")
			.line("VERSION:2.0")
			.line("PRODID:-//Ryadom//Letters//RU")
			.line("METHOD:PUBLISH")
			.line("BEGIN:VEVENT")
			.line("UID:" + subject + "@ryadom")
			.line("DTSTAMP:" + MOMENT.format(written))
			.days(due, due)
			.words("SUMMARY", "Последний день срока, «Рядом»")
			.words("DESCRIPTION", "Что это за срок и почему он такой, написано на странице, после входа: " + link)
			.line("URL:" + link)
			.line("TRANSP:TRANSPARENT")
			.line("BEGIN:VALARM")
			.line("ACTION:DISPLAY")
			.words("DESCRIPTION", "Завтра последний день срока")
			.line("TRIGGER:-P1D")
			.line("END:VALARM")
			.line("END:VEVENT")
			.line("END:VCALENDAR");
		return new CalendarFile("srok-" + number + ".ics", text.toString());
	}

}
