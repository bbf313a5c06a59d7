package ru.ryadom.plans;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A calendar file by RFC 5545: lines of at most 75 octets, texts escaped, days without
 * hours.
 */
final class CalendarFile {

	private static final int LONGEST = 75;

	private final StringBuilder text = new StringBuilder();

	CalendarFile() {
		line("BEGIN:VCALENDAR");
		line("VERSION:2.0");
		line("PRODID:-//Ryadom//Workplace plan//RU");
		line("CALSCALE:GREGORIAN");
	}

	/** Adds what lasts from a day to a day, both included. */
	CalendarFile event(String uid, int sequence, LocalDate stamp, LocalDate from, LocalDate last, String summary,
			String description) {
		line("BEGIN:VEVENT");
		line("UID:" + uid);
		line("SEQUENCE:" + sequence);
		line("DTSTAMP:" + day(stamp) + "T000000Z");
		line("DTSTART;VALUE=DATE:" + day(from));
		line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
		line("SUMMARY:" + escaped(summary));
		line("DESCRIPTION:" + escaped(description));
		line("END:VEVENT");
		return this;
	}

	String text() {
		return this.text + "END:VCALENDAR\r\n";
	}

	private void line(String line) {
		int octets = 0;
		for (int at = 0; at < line.length();) {
			int point = line.codePointAt(at);
			String sign = Character.toString(point);
			int more = sign.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > LONGEST) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(sign);
			octets += more;
			at += Character.charCount(point);
		}
		this.text.append("\r\n");
	}

	private static String day(LocalDate day) {
		return day.toString().replace("-", "");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replace("\r\n", "\n")
			.replace("\n", "\\n");
	}

}
