package ru.ryadom.matrix;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The worked examples asked of the running server by somebody who has not signed in, and
 * each explanation held against the calendars that the same server publishes.
 */
@ServerTest
@RealKeycloak
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermDateOverHttpTests {

	private static final String TERM = "query($norm: ID!, $from: Date!, $region: ID) { termDate(norm: $norm, from: $from, "
			+ "region: $region) { date nominalDate from rule { id method } norm { id } region { id } "
			+ "steps { date kind reason } } }";

	private final Caller nobody;

	private final Map<LocalDate, String> daysOff = new HashMap<>();

	private final Set<LocalDate> workingWeekends;

	TermDateOverHttpTests(@LocalServerPort int port) {
		this.nobody = new Caller(port, null);
		JsonNode years = this.nobody.ask("{ calendars { daysOff { date title } workingWeekends { date } } }")
			.path("calendars");
		years.valueStream()
			.flatMap((year) -> year.path("daysOff").valueStream())
			.forEach((day) -> this.daysOff.put(day(day.path("date")), day.path("title").asString()));
		this.workingWeekends = years.valueStream()
			.flatMap((year) -> year.path("workingWeekends").valueStream())
			.map((day) -> day(day.path("date")))
			.collect(Collectors.toSet());
	}

	/** One step of an explanation. */
	private record Step(LocalDate date, String kind, String reason) {
	}

	@ParameterizedTest(name = "{0} from {1} is {2}")
	@CsvFileSource(resources = "/law/deadline-cases.csv", useHeadersInDisplayName = true)
	void theLastDayIsTheOneWorkedOutByHandAndEveryDayOnTheWayIsNamed(String rule, LocalDate from, LocalDate expected) {
		JsonNode term = this.nobody.ask(TERM, Map.of("norm", rule, "from", from.toString())).path("termDate");
		assertThat(day(term.path("date"))).isEqualTo(expected);
		assertThat(day(term.path("from"))).isEqualTo(from);
		assertThat(term.at("/rule/id").asString()).isEqualTo(rule);
		assertThat(term.path("region").isNull()).isTrue();
		List<Step> steps = term.path("steps")
			.valueStream()
			.map((step) -> new Step(day(step.path("date")), step.path("kind").asString(),
					step.path("reason").asString()))
			.toList();
		steps.forEach(this::isTrue);
		isComplete(steps, from, day(term.path("nominalDate")), expected);
	}

	/** What the step says of its day is what the calendar says of it. */
	private void isTrue(Step step) {
		switch (step.kind()) {
			case "SKIPPED" -> {
				assertThat(isWorking(step.date())).as("%s is a day off", step).isFalse();
				assertThat(step.reason()).as("%s is named", step).contains(nameOf(step.date()));
			}
			case "MOVED" -> assertThat(isWorking(step.date())).as("%s is a working day", step).isTrue();
			case "COUNTED" -> assertThat(step.reason().contains("рабочий день") && !isWorking(step.date()))
				.as("%s is counted as a working day", step)
				.isFalse();
			default -> assertThat(step.kind()).isEqualTo("START");
		}
	}

	/** No day off between the event and the end, or before a moved end, is left out. */
	private void isComplete(List<Step> steps, LocalDate from, LocalDate nominal, LocalDate date) {
		Set<LocalDate> skipped = days(steps, "SKIPPED");
		boolean byWorkingDays = steps.stream().anyMatch((step) -> step.reason().contains("-й рабочий день"));
		LocalDate first = byWorkingDays ? from.plusDays(1) : nominal;
		Set<LocalDate> expected = first.datesUntil(date.isAfter(first) ? date : first)
			.filter((day) -> !isWorking(day))
			.collect(Collectors.toSet());
		if (byWorkingDays || date.isAfter(nominal)) {
			assertThat(skipped).containsAll(expected);
		}
		assertThat(days(steps, "MOVED").contains(date)).as("the end is moved, and it is said")
			.isEqualTo(date.isAfter(nominal));
		assertThat(steps.getFirst()).extracting(Step::date, Step::kind).containsExactly(from, "START");
		assertThat(steps.getLast().date()).isEqualTo(date);
	}

	private static Set<LocalDate> days(List<Step> steps, String kind) {
		return steps.stream().filter((step) -> step.kind().equals(kind)).map(Step::date).collect(Collectors.toSet());
	}

	private boolean isWorking(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return this.workingWeekends.contains(day) || (!weekend && !this.daysOff.containsKey(day));
	}

	private String nameOf(LocalDate day) {
		String weekend = (day.getDayOfWeek() == DayOfWeek.SATURDAY) ? "Суббота" : "Воскресенье";
		return this.daysOff.getOrDefault(day, weekend);
	}

	private static LocalDate day(JsonNode node) {
		return LocalDate.parse(node.asString());
	}

	@Test
	void aDayOffOfTheSubjectIsSkippedByItsName() {
		JsonNode term = this.nobody.ask(TERM, Map.of("norm", "SIT-01", "from", "2025-06-05", "region", "RU-TA"))
			.path("termDate");
		assertThat(term.path("date").asString()).isEqualTo("2025-06-09");
		assertThat(term.at("/region/id").asString()).isEqualTo("RU-TA");
		assertThat(term.at("/steps/1/reason").asString()).contains("Курбан-байрам");
	}

	@ParameterizedTest
	@CsvSource({ "SIT-99, 2026-01-12, RU-TA, TERM_RULE_UNKNOWN, SIT-99",
			"нечто, 2026-01-12, , TERM_RULE_UNKNOWN, нечто", "SIT-01, 2026-01-12, RU-XX, REGION_UNKNOWN, RU-XX",
			"SIT-01, 2026-01-12, Казань, REGION_UNKNOWN, Казань", "SIT-01, 2027-12-31, , CALENDAR_MISSING, 2028",
			"SIT-10, 2027-09-30, , CALENDAR_MISSING, 2028", "SIT-01, 0001-01-01, , BAD_REQUEST, между 1900 и 2200",
			"SIT-01, 2026-02-30, , BAD_REQUEST, ''" })
	void whatCannotBeComputedIsATopLevelErrorThatNamesIt(String norm, String from, @Nullable String region, String code,
			String named) {
		Map<String, Object> variables = new HashMap<>(Map.of("norm", norm, "from", from));
		if (region != null) {
			variables.put("region", region);
		}
		Answer answer = this.nobody.send(TERM, variables);
		assertThat(answer.codes()).as(answer.body()).containsExactly(code);
		assertThat(answer.at("/errors/0/message").asString()).contains(named);
		assertThat(answer.at("/data/termDate").isObject()).isFalse();
	}

}
