package ru.ryadom.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;

/**
 * Where the training clock is asked to go: to a moment, to a day, or on by a step; with
 * none of them back to real time.
 */
public record ClockMove(@Nullable Instant to, @Nullable LocalDate on, @Nullable ClockStep by) {

	/** The moment it comes to; nothing within is real time. */
	public record Target(@Nullable Instant moment) {
	}

	/**
	 * The moment, unless it is said twice or no calendar covers its year: then no term
	 * could be counted.
	 * @param now what the clock shows, in the zone of who moves it
	 */
	public Decision<Target> from(ZonedDateTime now, Law law, RegionId region) {
		if (Stream.of(this.to, this.on, this.by).filter(Objects::nonNull).count() > 1) {
			return refused("CLOCK_TOLD_TWICE", "Скажите что-нибудь одно: момент, день или на сколько перевести.");
		}
		try {
			@Nullable ZonedDateTime target = target(now, law, region);
			if (target != null) {
				law.isWorkingDay(target.toLocalDate(), region);
			}
			return new Accepted<>(new Target((target != null) ? target.toInstant() : null));
		}
		catch (MissingCalendar missing) {
			return refused("CLOCK_PAST_CALENDARS",
					"На " + missing.year() + " год нет календаря: сроки там не посчитать. Выберите день поближе.");
		}
	}

	private @Nullable ZonedDateTime target(ZonedDateTime now, Law law, RegionId region) {
		if (this.to != null) {
			return this.to.atZone(now.getZone());
		}
		if (this.on != null) {
			return now.with(this.on);
		}
		return (this.by == null) ? null : switch (this.by) {
			case HOUR -> now.plusHours(1);
			case DAY -> now.plusDays(1);
			case WORKING_DAY -> now.with(law.nextWorkingDay(now.toLocalDate(), region));
			case WEEK -> now.plusWeeks(1);
			case MONTH -> now.plusMonths(1);
		};
	}

	private static Rejected<Target> refused(String code, String message) {
		return new Rejected<>(List.of(Objection.of(code, message)));
	}

}
