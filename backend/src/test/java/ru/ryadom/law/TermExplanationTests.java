package ru.ryadom.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** «Почему этот срок?»: every day between the event and the end is named. */
class TermExplanationTests {

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private static final int DAYS = 4 * 365;

	@ParameterizedTest
	@ValueSource(strings = { "SIT-01", "SIT-02/RCV", "SIT-03", "WPP-01", "MEN-01", "RCV-01", "RCV-02" })
	@Applies({ "T1", "T7" })
	void noDayBetweenTheEventAndTheEndIsLeftOut(String rule) {
		for (RegionId region : Arrays.asList(null, new RegionId("RU-TA"), new RegionId("RU-BA"))) {
			Stream.iterate(FIRST, (day) -> day.plusDays(1))
				.limit(DAYS - 30)
				.forEach((from) -> assertComplete(LAW.term(new TermRuleId(rule), from, region)));
		}
	}

	private static void assertComplete(TermDate term) {
		List<LocalDate> explained = term.steps()
			.stream()
			.map(TermStep::date)
			.filter((day) -> day.isAfter(term.from()))
			.toList();
		assertThat(explained).as("%s from %s", term.rule().id(), term.from())
			.containsExactlyElementsOf(term.from().plusDays(1).datesUntil(term.date().plusDays(1)).toList());
		assertThat(term.nominalDate())
			.isEqualTo(term.rule().operation() instanceof TermOperation.RollForward ? term.from() : term.date());
	}

	@Test
	void aHolidayAMovedDayAWeekendAndAWorkingSaturdayAreNamed() {
		assertThat(steps("SIT-03", "2024-04-25", null)).containsExactly(
				"2024-04-25 START День события: день поступления запроса в МСЭ",
				"2024-04-26 COUNTED Посчитан, 1-й рабочий день",
				"2024-04-27 COUNTED Посчитан, 2-й рабочий день. Рабочая суббота: выходной перенесён на 29 апреля",
				"2024-04-28 SKIPPED Воскресенье", "2024-04-29 SKIPPED Выходной, перенесён с 27 апреля",
				"2024-04-30 SKIPPED Выходной, перенесён с 2 ноября",
				"2024-05-01 SKIPPED Праздник: Праздник Весны и Труда", "2024-05-02 COUNTED Посчитан, 3-й рабочий день",
				"2024-05-03 COUNTED Посчитан, 4-й рабочий день", "2024-05-04 SKIPPED Суббота",
				"2024-05-05 SKIPPED Воскресенье", "2024-05-06 COUNTED Посчитан, 5-й рабочий день");
	}

	@Test
	void aShorterDayIsCountedAndNamed() {
		assertThat(steps("SIT-01", "2025-06-10", null)).last()
			.isEqualTo("2025-06-11 COUNTED Посчитан, 1-й рабочий день. Сокращённый день");
	}

	@Test
	void aDayOffOfTheSubjectMovesTheTermAndIsNamed() {
		assertThat(steps("SIT-01", "2025-06-05", "RU-TA")).containsExactly(
				"2025-06-05 START День события: день согласования плана",
				"2025-06-06 SKIPPED Нерабочий день субъекта: Курбан-байрам", "2025-06-07 SKIPPED Суббота",
				"2025-06-08 SKIPPED Воскресенье", "2025-06-09 COUNTED Посчитан, 1-й рабочий день");
		assertThat(steps("SIT-01", "2025-06-05", "RU-MOW")).last()
			.isEqualTo("2025-06-06 COUNTED Посчитан, 1-й рабочий день");
	}

	@Test
	@Applies({ "SIT-10", "T4", "T5" })
	void aTermInMonthsNamesTheDayItWouldEndAndTheDayItMovesTo() {
		assertThat(steps("SIT-10", "2024-06-30", null)).containsExactly(
				"2024-06-30 START День события: день формирования сертификата",
				"2024-12-30 COUNTED 6 месяцев: то же число, 30 декабря",
				"2024-12-30 SKIPPED Выходной, перенесён с 28 декабря",
				"2024-12-31 SKIPPED Выходной, перенесён с 7 января", "2025-01-01 SKIPPED Праздник: Новогодние каникулы",
				"2025-01-02 SKIPPED Праздник: Новогодние каникулы", "2025-01-03 SKIPPED Праздник: Новогодние каникулы",
				"2025-01-04 SKIPPED Праздник: Новогодние каникулы", "2025-01-05 SKIPPED Праздник: Новогодние каникулы",
				"2025-01-06 SKIPPED Праздник: Новогодние каникулы", "2025-01-07 SKIPPED Праздник: Рождество Христово",
				"2025-01-08 SKIPPED Праздник: Новогодние каникулы",
				"2025-01-09 MOVED Конец срока перенесён на ближайший рабочий день");
	}

	@Test
	@Applies({ "SIT-09", "T4" })
	void aMonthWithoutThatDayEndsOnItsLastDayAndSaysSo() {
		assertThat(steps("SIT-09", "2025-08-31", null)).containsExactly(
				"2025-08-31 START День события: день формирования сертификата",
				"2026-02-28 COUNTED 6 месяцев: 31-го в феврале нет – последний день месяца, 28 февраля");
	}

	@Test
	void theNominalDayIsTheOneBeforeTheRollOver() {
		TermDate term = LAW.term(TermRules.SIT_10, LocalDate.of(2025, 2, 17), null);
		assertThat(term).extracting(TermDate::nominalDate, TermDate::date)
			.containsExactly(LocalDate.of(2025, 8, 17), LocalDate.of(2025, 8, 18));
	}

	@Test
	void theCautiousDayBeforeTheTenthPassesDaysOffBackwards() {
		assertThat(steps("QUO-01S", "2026-09-30", null)).containsExactly(
				"2026-09-30 START День события: последний день отчётного квартала",
				"2026-10-09 COUNTED Последний рабочий день раньше 10 октября");
		assertThat(steps("QUO-01S", "2025-07-31", null)).containsExactly(
				"2025-07-31 START День события: последний день отчётного квартала", "2025-08-09 SKIPPED Суббота",
				"2025-08-08 COUNTED Последний рабочий день раньше 10 августа");
	}

	@Test
	void aPaperThatCameOnADayOffIsReceivedOnTheNextWorkingDay() {
		assertThat(steps("RCV-01", "2025-05-10", null)).containsExactly(
				"2025-05-10 START День события: день поступления", "2025-05-10 SKIPPED Суббота",
				"2025-05-11 SKIPPED Воскресенье", "2025-05-12 MOVED День приёма: ближайший рабочий день");
	}

	@Test
	void theMethodIsSaidWithTheNumberOfTheNorm() {
		assertThat(LAW.termRules()).extracting((rule) -> rule.id().value(), TermRule::method)
			.contains(tuple("SIT-01", "не позднее следующего рабочего дня"), tuple("SIT-03", "5 рабочих дней"),
					tuple("SIT-09", "6 месяцев без переноса"),
					tuple("AGR-02", "10 календарных дней, с переносом с нерабочего дня на ближайший рабочий"),
					tuple("MEN-01", "первый рабочий день после 3 полных рабочих дней"));
	}

	private static List<String> steps(String rule, String from, @Nullable String region) {
		RegionId place = (region != null) ? new RegionId(region) : null;
		return LAW.term(new TermRuleId(rule), LocalDate.parse(from), place)
			.steps()
			.stream()
			.map((step) -> step.date() + " " + step.kind() + " " + step.reason())
			.toList();
	}

}
