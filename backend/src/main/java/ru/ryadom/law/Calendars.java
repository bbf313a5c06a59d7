package ru.ryadom.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** The approved calendars by year; a year without one is refused, never guessed. */
public final class Calendars {

	private final SortedMap<Integer, ProductionCalendar> years = new TreeMap<>();

	public Calendars(Collection<ProductionCalendar> calendars) {
		calendars.forEach((calendar) -> this.years.put(calendar.year(), calendar));
	}

	/** All of them, by year. */
	public List<ProductionCalendar> all() {
		return List.copyOf(this.years.values());
	}

	/**
	 * The same with one day of the whole country changed.
	 * @throws MissingCalendar when its year has none
	 */
	Calendars with(CalendarChange change) {
		ProductionCalendar changed = of(change.date()).with(change);
		return new Calendars(this.years.values()
			.stream()
			.map((calendar) -> (calendar.year() == changed.year()) ? changed : calendar)
			.toList());
	}

	/** The working days of a subject, or of the federal calendar alone. */
	public WorkingDays workingDays(@Nullable Region region) {
		return new WorkingDays(this, region);
	}

	/**
	 * The calendar that the day belongs to.
	 * @throws MissingCalendar when that year has none
	 */
	ProductionCalendar of(LocalDate day) {
		ProductionCalendar calendar = this.years.get(day.getYear());
		if (calendar == null) {
			throw new MissingCalendar(day.getYear());
		}
		return calendar;
	}

}
