package ru.ryadom.letters;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the digest goes: at eight in the morning where the office is. */
public final class Morning {

	private static final LocalTime AT = LocalTime.of(8, 0);

	private Morning() {
	}

	/** The next morning after a moment. */
	public static Instant after(Instant now, ZoneId zone) {
		ZonedDateTime there = now.atZone(zone);
		ZonedDateTime morning = there.with(AT);
		return (morning.isAfter(there) ? morning : there.toLocalDate().plusDays(1).atTime(AT).atZone(zone)).toInstant();
	}

}
