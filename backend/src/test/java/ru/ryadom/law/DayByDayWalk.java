package ru.ryadom.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import ru.ryadom.support.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A second way to the same day, written to share nothing with the first: it reads the
 * JSON of the calendars itself, takes operation and number from its own table, and takes
 * one step of one day at a time.
 */
final class DayByDayWalk {

	static final int FIRST_YEAR = 2024;

	static final int LAST_YEAR = 2027;

	private static final Map<String, Set<String>> OWN_DAYS_OFF = Map.of("RU-TA", Set.of("2025-06-06"), "RU-BA",
			Set.of("2026-03-20", "2026-05-27"));

	private final JsonNode rules = json("/law/deadline-rules.json");

	private final Map<Integer, Set<String>> off = new HashMap<>();

	private final Map<Integer, Set<String>> workedWeekends = new HashMap<>();

	DayByDayWalk() {
		for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
			JsonNode calendar = json("/calendar/ru-" + year + ".json");
			this.off.put(year, texts(calendar.get("nonWorkingDays")));
			this.workedWeekends.put(year, texts(calendar.get("workingWeekends")));
		}
	}

	/** Where the walk ended; the year when it met one without a calendar. */
	record End(@Nullable LocalDate date, @Nullable LocalDate nominal, int missingYear) {
	}

	/** A year without a calendar stood in the way. */
	private static final class NoCalendar extends RuntimeException {

		private final int year;

		NoCalendar(int year) {
			this.year = year;
		}

	}

	End walk(String rule, LocalDate from, @Nullable String region) {
		try {
			LocalDate nominal = nominal(this.rules.get(rule), from, region);
			boolean rolls = this.rules.get(rule).get("op").asString().matches(".*_ROLL|ROLL_FWD");
			return new End(rolls ? forward(nominal, region) : nominal, nominal, 0);
		}
		catch (NoCalendar ex) {
			return new End(null, null, ex.year);
		}
	}

	private LocalDate nominal(JsonNode rule, LocalDate from, @Nullable String region) {
		int n = rule.get("n").asInt();
		return switch (rule.get("op").asString()) {
			case "ADD_WD" -> working(from, n, region);
			case "RCV_THEN_ADD_WD" -> working(forward(from, region), n, region);
			case "ADD_MONTHS", "ADD_MONTHS_ROLL" -> months(from, n);
			case "NTH_OF_NEXT_MONTH_ROLL" -> nth(from, n);
			case "LAST_WD_BEFORE_NTH" -> backward(nth(from, n), region);
			case "ADD_DAYS_ROLL" -> days(from, n);
			case "ROLL_FWD" -> from;
			default -> throw new IllegalStateException(rule.toString());
		};
	}

	private LocalDate working(LocalDate from, int n, @Nullable String region) {
		LocalDate day = from;
		int left = n;
		while (left > 0) {
			day = day.plusDays(1);
			left -= worked(day, region) ? 1 : 0;
		}
		return day;
	}

	private LocalDate months(LocalDate from, int n) {
		LocalDate day = from;
		int begun = 0;
		while (begun < n || (day.getDayOfMonth() != from.getDayOfMonth() && day.plusDays(1).getDayOfMonth() != 1)) {
			day = day.plusDays(1);
			begun += (day.getDayOfMonth() == 1) ? 1 : 0;
		}
		return day;
	}

	private LocalDate nth(LocalDate from, int n) {
		LocalDate day = from.plusDays(1);
		while (day.getDayOfMonth() != 1) {
			day = day.plusDays(1);
		}
		while (day.getDayOfMonth() != n) {
			day = day.plusDays(1);
		}
		return day;
	}

	private LocalDate days(LocalDate from, int n) {
		LocalDate day = from;
		for (int i = 0; i < n; i++) {
			day = day.plusDays(1);
		}
		return day;
	}

	private LocalDate forward(LocalDate from, @Nullable String region) {
		LocalDate day = from;
		while (!worked(day, region)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private LocalDate backward(LocalDate before, @Nullable String region) {
		LocalDate day = before.minusDays(1);
		while (!worked(day, region)) {
			day = day.minusDays(1);
		}
		return day;
	}

	private boolean worked(LocalDate day, @Nullable String region) {
		Set<String> offThisYear = this.off.get(day.getYear());
		Set<String> worked = this.workedWeekends.get(day.getYear());
		if (offThisYear == null || worked == null) {
			throw new NoCalendar(day.getYear());
		}
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		boolean federal = worked.contains(day.toString()) || (!weekend && !offThisYear.contains(day.toString()));
		boolean own = region != null && OWN_DAYS_OFF.getOrDefault(region, Set.of()).contains(day.toString());
		return federal && !own;
	}

	private static Set<String> texts(JsonNode list) {
		Set<String> texts = new HashSet<>();
		list.forEach((text) -> texts.add(text.asString()));
		return texts;
	}

	private static JsonNode json(String resource) {
		return JsonMapper.shared().readTree(Resources.text(resource));
	}

}
