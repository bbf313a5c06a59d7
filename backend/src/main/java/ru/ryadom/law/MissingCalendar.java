package ru.ryadom.law;

/**
 * A working day of a year had to be read whose calendar is not approved. Guessing by
 * weekdays would give a wrong term, so it is refused by name.
 */
public class MissingCalendar extends LawFault {

	private final int year;

	public MissingCalendar(int year) {
		super("CALENDAR_MISSING", "Производственный календарь на " + year
				+ " год не утверждён или не загружен: рабочие дни этого года посчитать нельзя.");
		this.year = year;
	}

	/** The year in question. */
	public int year() {
		return this.year;
	}

}
