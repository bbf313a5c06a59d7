package ru.ryadom.calendars;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.CalendarChange;
import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.UnknownRegion;

/**
 * A day as somebody wants it to be.
 *
 * @param region code of a subject as typed, {@code null} for the whole country
 */
public record DayChange(LocalDate date, boolean working, @Nullable String region) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_SOURCE = 500;

	/** The change that it is. */
	public CalendarChange named(String title, String source) {
		return new CalendarChange(this.date, regionId(), this.working, title.strip(), source.strip());
	}

	/** Whose day it is. */
	public @Nullable RegionId regionId() {
		return (this.region != null) ? RegionId.parse(this.region).orElse(null) : null;
	}

	/** Everything in the way of the change, whatever it is called. */
	public List<Objection> objections(LocalDate today, Law law) {
		Objections objections = new Objections().when(this.date.isBefore(today), Objection.at("date", "DAY_PASSED",
				"Этот день прошёл: сроки через него уже посчитаны и не меняются. Выберите сегодняшний или будущий день."));
		try {
			RegionId place = regionId();
			boolean nowhere = this.region != null && place == null;
			boolean everywhere = law.isWorkingDay(this.date, null);
			boolean there = law.isWorkingDay(this.date, place);
			objections
				.when(nowhere, Objection.at("region", "REGION_UNKNOWN", "Такого субъекта нет. Выберите его из списка."))
				.when(!nowhere && there == this.working,
						Objection.at("working", "DAY_ALREADY_SO",
								this.working ? "Этот день там и так рабочий." : "Этот день там и так нерабочий."))
				.when(place != null && this.working && !everywhere, Objection.at("working", "DAY_OFF_EVERYWHERE",
						"Этот день нерабочий во всей стране: субъект не может сделать его рабочим. Измените федеральный "
								+ "календарь."));
		}
		catch (MissingCalendar missing) {
			objections.when(true, Objection.at("date", "CALENDAR_MISSING", "На " + missing.year()
					+ " год нет утверждённого календаря: менять в нём нечего. Дождитесь, когда его загрузят."));
		}
		catch (UnknownRegion _) {
			objections.when(true,
					Objection.at("region", "REGION_UNKNOWN", "Такого субъекта нет. Выберите его из списка."));
		}
		return objections.all();
	}

	/** What its name and its ground lack. */
	public static List<Objection> nameless(String title, String source) {
		return new Objections().text("title", title, LONGEST_TITLE).text("source", source, LONGEST_SOURCE).all();
	}

}
