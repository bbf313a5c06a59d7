package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.WorkingDays;

/**
 * What is to be said of a term next, and on which day of its office. A term of five
 * working days or more is reminded of three and one working days before its last and on
 * it, a shorter one on its last day alone; the day after, it is missed.
 */
public record Watch(TermWarning warning, LocalDate on) {

	private static final int LONG = 5;

	/**
	 * All there is to say of a term, in order. When a year without a calendar stands in
	 * the way, working days cannot be counted and its last day alone is said.
	 */
	public static List<Watch> over(LocalDate from, LocalDate due, WorkingDays days) {
		Watch last = new Watch(TermWarning.LAST_DAY, due);
		Watch missed = new Watch(TermWarning.MISSED, due.plusDays(1));
		try {
			return isShort(from, due, days) ? List.of(last, missed)
					: List.of(new Watch(TermWarning.THREE_DAYS_LEFT, days.shift(due, -3)),
							new Watch(TermWarning.ONE_DAY_LEFT, days.shift(due, -1)), last, missed);
		}
		catch (MissingCalendar _) {
			return List.of(last, missed);
		}
	}

	private static boolean isShort(LocalDate from, LocalDate due, WorkingDays days) {
		return days.shift(from, LONG).isAfter(due);
	}

	/** Whether this is said before the other or is the same. */
	boolean isNotAfter(Watch other) {
		return this.warning.compareTo(other.warning) <= 0;
	}

}
