package ru.ryadom.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.WorkingDays;

/** How many days a term has left. */
public final class DaysLeft {

	/** Beyond this the exact number tells nobody anything. */
	private static final int FAR = 400;

	private DaysLeft() {
	}

	/**
	 * Working days: less than 0 when {@code due} is past by so many, 0 when there is none
	 * between, which on a weekend says neither that the term is over nor that it is not;
	 * {@code null} when it would have to read a year without a calendar.
	 */
	public static @Nullable Integer until(LocalDate due, LocalDate today, RegionId region, Law law) {
		WorkingDays days = law.workingDays(region);
		try {
			return due.isBefore(today) ? -count(days, due, today) : count(days, today, due);
		}
		catch (MissingCalendar _) {
			return null;
		}
	}

	/** Days of any kind: 0 when {@code due} is today, less when it is past. */
	public static int byCalendar(LocalDate due, LocalDate today) {
		return Math.toIntExact(ChronoUnit.DAYS.between(today, due));
	}

	private static int count(WorkingDays days, LocalDate from, LocalDate to) {
		int count = 0;
		for (LocalDate day = from.plusDays(1); !day.isAfter(to) && count < FAR; day = day.plusDays(1)) {
			if (days.isWorking(day)) {
				count++;
			}
		}
		return count;
	}

}
