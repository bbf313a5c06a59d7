package ru.ryadom.law;

import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/**
 * What cannot be computed is refused by name, and nothing outside the arguments changes a
 * term.
 */
class TermFaultTests {

	private static final LocalDate LAST_KNOWN_DAY = LocalDate.of(2027, 12, 31);

	@Test
	void aYearWithoutACalendarIsRefusedByItsNumber() {
		assertThatExceptionOfType(MissingCalendar.class)
			.isThrownBy(() -> LAW.term(TermRules.SIT_10, LAST_KNOWN_DAY, null))
			.withMessage("Производственный календарь на 2028 год не утверждён или не загружен: "
					+ "рабочие дни этого года посчитать нельзя.")
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("CALENDAR_MISSING"))
			.satisfies((fault) -> assertThat(fault.year()).isEqualTo(2028));
	}

	@Test
	void monthsWithoutARollOverNeedNoCalendar() {
		TermDate term = LAW.term(TermRules.SIT_09, LAST_KNOWN_DAY, null);
		assertThat(term.date()).isEqualTo(LocalDate.of(2028, 6, 30));
	}

	@Test
	void theYearOfTheEventItselfIsNotReadWhenNoDayOfItIsCounted() {
		assertThat(LAW.term(TermRules.SIT_01, LocalDate.of(2023, 12, 31), null).date())
			.isEqualTo(LocalDate.of(2024, 1, 9));
	}

	@Test
	void anUnknownRuleIsNamed() {
		assertThatExceptionOfType(UnknownTermRule.class)
			.isThrownBy(() -> LAW.term(new TermRuleId("SIT-99"), LAST_KNOWN_DAY, null))
			.withMessage("Правила срока «SIT-99» нет.")
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("TERM_RULE_UNKNOWN"));
	}

	@Test
	void anUnknownSubjectIsNamed() {
		assertThatExceptionOfType(UnknownRegion.class)
			.isThrownBy(() -> LAW.term(TermRules.SIT_01, LAST_KNOWN_DAY, new RegionId("RU-XX")))
			.withMessage("Субъекта Федерации с кодом «RU-XX» нет.")
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("REGION_UNKNOWN"));
	}

	@Test
	void anUnknownNormIsNamed() {
		assertThatExceptionOfType(UnknownNorm.class).isThrownBy(() -> LAW.norm(new NormId("SIT-99")))
			.satisfies((fault) -> assertThat(fault.code()).isEqualTo("NORM_UNKNOWN"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-999999999-01-01", "0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31",
			"+999999999-12-31" })
	void anExtravagantDayIsRefusedByEveryRule(String day) {
		for (TermRule rule : LAW.termRules()) {
			assertThatExceptionOfType(DateOutOfRange.class)
				.isThrownBy(() -> LAW.term(rule.id(), LocalDate.parse(day), null))
				.satisfies((fault) -> assertThat(fault.code()).isEqualTo("DATE_OUT_OF_RANGE"));
		}
	}

	@Test
	void theEndOfTheRangeIsRefusedForItsCalendarAndNotBefore() {
		assertThatExceptionOfType(MissingCalendar.class)
			.isThrownBy(() -> LAW.term(TermRules.SIT_01, LocalDate.of(2200, 12, 31), null));
		assertThat(LAW.term(TermRules.KPI_01, LocalDate.of(1900, 1, 1), null).date())
			.isEqualTo(LocalDate.of(1900, 7, 1));
	}

	@Test
	void aTermIsTheSameInEveryTimeZone() {
		TimeZone before = TimeZone.getDefault();
		try {
			List<TermDate> terms = List
				.of("Pacific/Kiritimati", "Asia/Kamchatka", "Europe/Kaliningrad", "Pacific/Midway")
				.stream()
				.map((zone) -> {
					TimeZone.setDefault(TimeZone.getTimeZone(zone));
					return LAW.term(TermRules.WPP_01, LocalDate.of(2025, 12, 23), null);
				})
				.distinct()
				.toList();
			assertThat(terms).hasSize(1);
		}
		finally {
			TimeZone.setDefault(before);
		}
	}

	@Test
	void workingDaysAreShiftedBothWaysForReminders() {
		WorkingDays days = LAW.workingDays(null);
		LocalDate due = LocalDate.of(2026, 1, 13);
		assertThat(days.shift(due, -3)).isEqualTo(LocalDate.of(2025, 12, 29));
		assertThat(days.shift(due, 0)).isEqualTo(due);
		assertThat(LAW.nextWorkingDay(LocalDate.of(2026, 3, 19), new RegionId("RU-BA")))
			.isEqualTo(LocalDate.of(2026, 3, 23));
		assertThat(LAW.isWorkingDay(LocalDate.of(2026, 3, 20), null)).isTrue();
	}

}
