package ru.ryadom.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.access.OfficePlace;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** How long the move was on each side. */
class TimeUsedTests {

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	private static final OfficePlace PLACE = new OfficePlace("office_one", MOSCOW, ZoneId.of("Europe/Moscow"));

	/** A Monday. */
	private static final LocalDate EVENT = LocalDate.of(2026, 4, 6);

	@Test
	void theDayOfTheEventIsNotCountedAndTheDayOfTheActIs() {
		assertThat(used(EVENT.plusDays(20), term(TermRules.SIT_01, EVENT).metOn(EVENT.plusDays(2))))
			.containsExactly(new TimeUsed(TermHolder.OFFICE, 2));
	}

	@Test
	void whatIsOpenIsCountedUntilToday() {
		assertThat(used(EVENT.plusDays(7), term(TermRules.SIT_03, EVENT)))
			.containsExactly(new TimeUsed(TermHolder.MSE, 5));
	}

	@Test
	void eachSideHasItsOwnAndADayWithTwoMovesIsOne() {
		assertThat(used(EVENT.plusDays(4), term(TermRules.SIT_01, EVENT).metOn(EVENT.plusDays(1)),
				term(TermRules.SIT_03, EVENT.plusDays(1)), term(TermRules.SIT_06, EVENT).metOn(EVENT.plusDays(3))))
			.containsExactly(new TimeUsed(TermHolder.OFFICE, 3), new TimeUsed(TermHolder.MSE, 3));
	}

	@Test
	void aPauseIsNobodysTime() {
		Term paused = term(TermRules.SIT_03, EVENT).pausedOn(EVENT.plusDays(2), "гражданин болеет",
				LAW.termRule(TermRules.SIT_03));
		assertThat(used(EVENT.plusDays(30), paused)).containsExactly(new TimeUsed(TermHolder.MSE, 1));
		assertThat(used(EVENT.plusDays(30), paused.metOn(EVENT.plusDays(9))))
			.containsExactly(new TimeUsed(TermHolder.MSE, 1));
	}

	@Test
	void sixMonthsAreNobodysMove() {
		assertThat(used(EVENT.plusDays(30), term(TermRules.SIT_09, EVENT))).isEmpty();
	}

	@Test
	void aYearWithoutACalendarIsNotGuessed() {
		assertThat(used(LocalDate.of(2028, 2, 1), term(TermRules.SIT_01, LocalDate.of(2027, 12, 1))))
			.containsExactly(new TimeUsed(TermHolder.OFFICE, null));
	}

	private static List<TimeUsed> used(LocalDate today, Term... terms) {
		return TimeUsed.of(List.of(terms), today, LAW);
	}

	private static Term term(TermRuleId rule, LocalDate from) {
		return Term.start("case_1", PLACE, LAW.term(rule, from, MOSCOW), LAW);
	}

}
