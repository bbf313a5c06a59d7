package ru.ryadom.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** Days that are changed over an approved calendar. */
class CalendarChangeTests {

	private static final RegionId TATARSTAN = new RegionId("RU-TA");

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	/** A Friday, day of Russia. */
	private static final LocalDate HOLIDAY = LocalDate.of(2026, 6, 12);

	/** A Tuesday. */
	private static final LocalDate TUESDAY = LocalDate.of(2026, 6, 16);

	@Test
	void aDeclaredWorkingDayIsCountedAndNamed() {
		Law changed = LAW.with(change(HOLIDAY, null, true, "перенос празднования"));
		TermDate term = changed.term(TermRules.SIT_01, HOLIDAY.minusDays(1), MOSCOW);
		assertThat(LAW.term(TermRules.SIT_01, HOLIDAY.minusDays(1), MOSCOW).date()).isEqualTo("2026-06-15");
		assertThat(term.date()).isEqualTo(HOLIDAY);
		assertThat(term.steps().getLast().reason()).contains("День объявлен рабочим: перенос празднования");
		assertThat(LAW.isWorkingDay(HOLIDAY, null)).as("the law as it was").isFalse();
	}

	@Test
	void aDeclaredDayOffIsPassedOverByName() {
		Law changed = LAW.with(change(TUESDAY, null, false, "день траура"));
		assertThat(changed.term(TermRules.SIT_01, TUESDAY.minusDays(1), TATARSTAN).steps())
			.anySatisfy((step) -> assertThat(step.reason()).isEqualTo("День объявлен нерабочим: день траура"));
		assertThat(year(changed).workingDays()).isEqualTo(year(LAW).workingDays() - 1);
		assertThat(year(changed).daysOff()).extracting(CalendarDay::date).contains(TUESDAY);
	}

	@Test
	void aDayOfASubjectIsNobodyElses() {
		Law changed = LAW.with(change(TUESDAY, TATARSTAN, false, "Сабантуй"));
		assertThat(changed.isWorkingDay(TUESDAY, TATARSTAN)).isFalse();
		assertThat(changed.isWorkingDay(TUESDAY, MOSCOW)).isTrue();
		assertThat(changed.isWorkingDay(TUESDAY, null)).isTrue();
		assertThat(changed.region(TATARSTAN).ownDaysOff()).extracting(RegionalDayOff::title).contains("Сабантуй");
	}

	@Test
	void whatIsTakenBackIsAsItWas() {
		Law back = LAW.with(List.of(change(TUESDAY, null, false, "день траура"), change(TUESDAY, null, true, "отменён"),
				change(TUESDAY, TATARSTAN, false, "Сабантуй"), change(TUESDAY, TATARSTAN, true, "отменён")));
		for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
			assertThat(back.isWorkingDay(day, TATARSTAN)).isEqualTo(LAW.isWorkingDay(day, TATARSTAN));
		}
		assertThat(back.region(TATARSTAN)).isEqualTo(LAW.region(TATARSTAN));
	}

	@Test
	void thereIsNothingToLayADayOver() {
		assertThatExceptionOfType(MissingCalendar.class)
			.isThrownBy(() -> LAW.with(change(LocalDate.of(2035, 1, 9), null, false, "день")));
		assertThatExceptionOfType(MissingCalendar.class)
			.isThrownBy(() -> LAW.with(change(LocalDate.of(2035, 1, 9), TATARSTAN, false, "день")));
	}

	@Test
	void whoFollowsCountsByANewListFromTheNextTermOn() {
		List<List<CalendarChange>> known = new ArrayList<>(List.of(List.of()));
		Law following = LAW.following(known::getLast);
		assertThat(following.isWorkingDay(TUESDAY, null)).isTrue();
		known.add(List.of(change(TUESDAY, null, false, "день траура")));
		assertThat(following.isWorkingDay(TUESDAY, null)).isFalse();
		assertThat(following.approved().isWorkingDay(TUESDAY, null)).isTrue();
	}

	private static ProductionCalendar year(Law law) {
		return law.calendars().stream().filter((calendar) -> calendar.year() == 2026).findFirst().orElseThrow();
	}

	private static CalendarChange change(LocalDate day, RegionId region, boolean working, String title) {
		return new CalendarChange(day, region, working, title, "Постановление");
	}

}
