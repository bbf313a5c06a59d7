package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A methodologist changes a day of a subject in which nobody has a case. */
final class CalendarSteps {

	/** A Monday. */
	private static final String DAY = "2027-08-16";

	private static final String REGION = "RU-CHU";

	private CalendarSteps() {
	}

	/** Declares the day off; where that has been done before, takes it back. */
	static void declare(Road road, Caller methodologist) {
		JsonNode seen = preview(methodologist, false);
		boolean working = !seen.path("objections").isEmpty();
		Map<String, Object> input = new LinkedHashMap<>(Map.of("revision", seen.path("revision").asInt(), "date", DAY,
				"working", working, "region", REGION, "title", "День оленевода", "source", "Закон округа № 1-ОЗ"));
		road.change(methodologist, "applyCalendarChange", input,
				"change { id revision date working title source moved }");
	}

	static JsonNode preview(Caller methodologist, boolean working) {
		return methodologist
			.ask("query($working: Boolean!) { calendarPreview(date: \"" + DAY + "\", working: $working, region: \""
					+ REGION + "\") { revision count objections { code } } }", Map.of("working", working))
			.path("calendarPreview");
	}

}
