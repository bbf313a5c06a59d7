package ru.ryadom.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.ryadom.support.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * Every holiday and every moved day of the calendars has the name that a count says when
 * it passes it.
 */
class DayNamesTests {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.of("ru"));

	static Stream<JsonNode> calendars() {
		return IntStream.rangeClosed(DayByDayWalk.FIRST_YEAR, DayByDayWalk.LAST_YEAR)
			.mapToObj((year) -> JsonMapper.shared().readTree(Resources.text("/calendar/ru-" + year + ".json")));
	}

	@ParameterizedTest
	@MethodSource("calendars")
	void aHolidayIsCalledByItsName(JsonNode calendar) {
		assertThat(calendar.get("holidays")).isNotEmpty()
			.allSatisfy((holiday) -> assertThat(LAW.workingDays(null).whyOff(day(holiday.get("date"))))
				.isEqualTo("Праздник: " + holiday.get("title").asString()));
	}

	@ParameterizedTest
	@MethodSource("calendars")
	void aMovedDayOffSaysWhereItCameFrom(JsonNode calendar) {
		assertThat(calendar.get("transferred")).isNotEmpty()
			.allSatisfy((transfer) -> assertThat(LAW.workingDays(null).whyOff(day(transfer.get("to"))))
				.isEqualTo("Выходной, перенесён с " + DAY.format(day(transfer.get("from")))));
	}

	private static LocalDate day(JsonNode date) {
		return LocalDate.parse(date.asString());
	}

}
