package ru.ryadom.kernel;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The text of a calendar file (RFC 5545), line after line: none has more than 75 octets,
 * each ends as the standard wants.
 */
public final class CalendarText {

	private static final int LONGEST = 75;

	private final StringBuilder text = new StringBuilder();

	/** A line as it stands, whatever its length. */
	public CalendarText line(String line) {
		int octets = 0;
		for (int at = 0; at < line.length();) {
			int point = line.codePointAt(at);
			int more = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
			// Folded between characters, never inside one.
			if (octets + more > LONGEST) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.appendCodePoint(point);
			octets += more;
			at += Character.charCount(point);
		}
		this.text.append("\r\n");
		return this;
	}

	/**
	 * A property whose value somebody wrote: what means something to a calendar is
	 * escaped.
	 */
	public CalendarText words(String property, String value) {
		return line(property + ":"
				+ value.replace("\\", "\\\\")
					.replace(";", "\\;")
					.replace(",", "\\,")
					.replace("\r\n", "\n")
					.replace("\n", "\\n"));
	}

	/** The days of an event without hours, both included. */
	public CalendarText days(LocalDate from, LocalDate last) {
		return line("DTSTART;VALUE=DATE:" + day(from)).line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
	}

	/** A day as calendar files write it. */
	public static String day(LocalDate day) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(day);
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
