package ru.ryadom.calendars;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** What is in the way of changing a day. */
class DayChangeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-06-12, true,  ,       ''
			2026-06-10, false, ,       ''
			2026-06-16, false, RU-TA,  ''
			2026-06-09, false, ,       DAY_PASSED
			2026-06-16, true,  ,       DAY_ALREADY_SO
			2026-06-14, false, ,       DAY_ALREADY_SO
			2026-06-12, true,  RU-TA,  DAY_OFF_EVERYWHERE
			2026-06-16, false, RU-ZZZ, REGION_UNKNOWN
			2026-06-16, false, Казань, REGION_UNKNOWN
			2035-06-12, true,  ,       CALENDAR_MISSING
			2026-06-06, false, ,       DAY_PASSED DAY_ALREADY_SO
			""")
	void everythingInTheWayIsSaid(LocalDate day, boolean working, @Nullable String region, String codes) {
		assertThat(new DayChange(day, working, region).objections(TODAY, LAW)).extracting(Objection::code)
			.containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
	}

	@Test
	void aChangeHasANameAndAGround() {
		assertThat(DayChange.nameless(" ", "")).extracting((each) -> each.code() + each.field())
			.containsExactly("FIELD_EMPTY[title]", "FIELD_EMPTY[source]");
		assertThat(DayChange.nameless("День", "Указ")).isEmpty();
	}

}
