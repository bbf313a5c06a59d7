package ru.ryadom.law;

import java.time.LocalDate;

/** The day lies so far off that no term of this system can start there. */
public class DateOutOfRange extends LawFault {

	/** The first year a term may start in. */
	public static final int FIRST_YEAR = 1900;

	/** The last year a term may start in. */
	public static final int LAST_YEAR = 2200;

	public DateOutOfRange(LocalDate day) {
		super("DATE_OUT_OF_RANGE", "День события должен быть между " + FIRST_YEAR + " и " + LAST_YEAR
				+ " годом, а не в " + day.getYear() + " году.");
	}

	static void check(LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new DateOutOfRange(day);
		}
	}

}
