package ru.ryadom.plans;

import java.time.LocalDate;

import ru.ryadom.kernel.CalendarText;

/** A calendar file with the days of a plan. */
final class CalendarFile {

	private final CalendarText text = new CalendarText().line("BEGIN:VCALENDAR")
		.line("VERSION:2.0")
		.line("PRODID:-//Ryadom//Workplace plan//RU")
		.line("CALSCALE:GREGORIAN");

	/** Adds what lasts from a day to a day, both included. */
	CalendarFile event(String uid, int sequence, LocalDate stamp, LocalDate from, LocalDate last, String summary,
			String description) {
		this.text.line("BEGIN:VEVENT")
			.line("UID:" + uid)
			.line("SEQUENCE:" + sequence)
			.line("DTSTAMP:" + CalendarText.day(stamp) + "T000000Z")
			.days(from, last)
			.words("SUMMARY", summary)
			.words("DESCRIPTION", description)
			.line("END:VEVENT");
		return this;
	}

	String text() {
		return this.text + "END:VCALENDAR\r\n";
	}

}
