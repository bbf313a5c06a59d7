package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The working days of one place: the federal calendars and the own days off of a subject.
 * Every method refuses with {@link MissingCalendar} when it has to read a year that has
 * no approved calendar; that also bounds every walk.
 */
public final class WorkingDays {

	private final Calendars calendars;

	private final @Nullable Region region;

	private final List<TermPause> pauses;

	WorkingDays(Calendars calendars, @Nullable Region region) {
		this(calendars, region, List.of());
	}

	private WorkingDays(Calendars calendars, @Nullable Region region, List<TermPause> pauses) {
		this.calendars = calendars;
		this.region = region;
		this.pauses = List.copyOf(pauses);
	}

	/** The working days of the same place that fall into none of the pauses. */
	public WorkingDays without(List<TermPause> pauses) {
		return pauses.isEmpty() ? this : new WorkingDays(this.calendars, this.region, pauses);
	}

	public boolean isWorking(LocalDate day) {
		return whyOff(day) == null;
	}

	/** The first working day strictly after the day (T2). */
	public LocalDate nextAfter(LocalDate day) {
		return onOrAfter(day.plusDays(1));
	}

	/** The day itself when it is worked, else the first working day after it (T5). */
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate at = day;
		while (!isWorking(at)) {
			at = at.plusDays(1);
		}
		return at;
	}

	/** The last working day strictly before the day. */
	public LocalDate lastBefore(LocalDate day) {
		LocalDate at = day.minusDays(1);
		while (!isWorking(at)) {
			at = at.minusDays(1);
		}
		return at;
	}

	/**
	 * The n-th working day strictly after the day (T3), before it when n is negative, the
	 * day itself when n is 0.
	 */
	public LocalDate shift(LocalDate day, int n) {
		LocalDate at = day;
		for (int i = 0; i < Math.abs(n); i++) {
			at = (n > 0) ? nextAfter(at) : lastBefore(at);
		}
		return at;
	}

	/** Why nobody works on the day, by name; {@code null} on a working day. */
	public @Nullable String whyOff(LocalDate day) {
		String federal = this.calendars.of(day).whyOff(day);
		if (federal != null) {
			return federal;
		}
		String own = (this.region != null)
				? this.region.dayOff(day).map((off) -> "Нерабочий день субъекта: " + off.title()).orElse(null) : null;
		return (own != null) ? own
				: this.pauses.stream()
					.filter((pause) -> pause.covers(day))
					.findFirst()
					.map((pause) -> "Срок приостановлен: " + pause.reason())
					.orElse(null);
	}

	/** What is unusual about a working day: a working Saturday, a shorter day. */
	List<String> remarks(LocalDate day) {
		return this.calendars.of(day).remarks(day);
	}

}
