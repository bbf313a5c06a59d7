package ru.ryadom.terms;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.ryadom.law.RegionId;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** How many days are left. */
class DaysLeftTests {

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	@ParameterizedTest(name = "until {0}, seen on {1}: {2} ({3})")
	@CsvSource({ "2026-04-27, 2026-04-27, 0, the last day itself", "2026-04-28, 2026-04-27, 1, tomorrow",
			"2026-05-04, 2026-04-30, 1, a holiday and a week-end between",
			"2026-05-12, 2026-05-08, 1, a moved day off between",
			"2026-04-25, 2026-04-27, -1, a day late after a Saturday",
			"2026-04-24, 2026-04-25, 0, late only by a Saturday", "2026-04-24, 2026-04-28, -2, two days late" })
	void onlyWorkingDaysCount(LocalDate due, LocalDate today, int left, String why) {
		assertThat(DaysLeft.until(due, today, MOSCOW, LAW)).as(why).isEqualTo(left);
	}

	@ParameterizedTest(name = "until {0}, seen on {1}: {2} ({3})")
	@CsvSource({ "2026-04-24, 2026-04-24, 0, the last day itself",
			"2026-04-24, 2026-04-26, -2, over on the Sunday after it, though no working day went by",
			"2026-04-26, 2026-04-25, 1, a Sunday still to come", "2026-05-12, 2026-05-08, 4, holidays and all" })
	void everyDayCountsByTheCalendar(LocalDate due, LocalDate today, int left, String why) {
		assertThat(DaysLeft.byCalendar(due, today)).as(why).isEqualTo(left);
	}

	@Test
	void aYearWithoutACalendarIsNotGuessed() {
		assertThat(DaysLeft.until(LocalDate.of(2028, 1, 20), LocalDate.of(2027, 12, 20), MOSCOW, LAW)).isNull();
	}

	@Test
	void theSubjectsOwnDaysOffAreNotCounted() {
		RegionId tatarstan = new RegionId("RU-TA");
		LocalDate own = LAW.region(tatarstan).ownDaysOff().getFirst().date();
		LocalDate before = own.minusDays(1);
		assertThat(DaysLeft.until(own, before, tatarstan, LAW)).isZero();
	}

}
