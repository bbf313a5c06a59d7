package ru.ryadom.terms;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.access.OfficePlace;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermRules;
import ru.ryadom.law.TermStep;
import ru.ryadom.law.TermStepKind;
import ru.ryadom.law.WorkingDays;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** What happens to a term while nobody meets it, and when it stands still. */
class TermLifeTests {

	private static final RegionId MOSCOW = new RegionId("RU-MOW");

	private static final OfficePlace PLACE = new OfficePlace("office_one", MOSCOW, ZoneId.of("Europe/Moscow"));

	private static final WorkingDays DAYS = LAW.workingDays(MOSCOW);

	/** A Monday with four whole weeks before the holidays of May. */
	private static final LocalDate EVENT = LocalDate.of(2026, 4, 6);

	private static final String ILLNESS = "гражданин болеет";

	/** Until Monday the 13th. */
	private final Term five = term(TermRules.SIT_03, EVENT);

	/** Until Tuesday the 7th. */
	private final Term one = term(TermRules.SIT_01, EVENT);

	private static Term term(TermRuleId rule, LocalDate from) {
		return Term.start("case_1", PLACE, LAW.term(rule, from, MOSCOW), LAW);
	}

	@Test
	void aLongTermIsRemindedOfThreeTimesAndMissedOnce() {
		assertThat(saidDayByDay(this.five, 30)).containsExactly("THREE_DAYS_LEFT 2026-04-08", "ONE_DAY_LEFT 2026-04-10",
				"LAST_DAY 2026-04-13", "MISSED 2026-04-14");
	}

	@Test
	void aShortTermIsRemindedOfOnItsLastDayAlone() {
		assertThat(saidDayByDay(this.one, 30)).containsExactly("LAST_DAY 2026-04-07", "MISSED 2026-04-08");
	}

	@Test
	@Applies("SIT-09")
	void thePeriodOfACertificateIsRemindedOfByWorkingDays() {
		Term period = term(TermRules.SIT_09, LocalDate.of(2026, 1, 13));
		assertThat(period.due()).isEqualTo(LocalDate.of(2026, 7, 13));
		assertThat(saidDayByDay(period, 200)).containsExactly("THREE_DAYS_LEFT 2026-07-08", "ONE_DAY_LEFT 2026-07-10",
				"LAST_DAY 2026-07-13", "MISSED 2026-07-14");
	}

	@Test
	void whereAYearHasNoCalendarTheLastDayAloneIsSaid() {
		Term period = term(TermRules.SIT_09, LocalDate.of(2027, 8, 2));
		assertThat(period.due()).isEqualTo(LocalDate.of(2028, 2, 2));
		assertThat(period.watch()).isEqualTo(new Watch(TermWarning.LAST_DAY, period.due()));
	}

	@Test
	void afterAMonthNobodyLookedOnlyTheMissedIsSaid() {
		Swept swept = this.five.sweptOn(EVENT.plusMonths(1), DAYS).orElseThrow();
		assertThat(swept.warning()).isEqualTo(TermWarning.MISSED);
		assertThat(swept.after().watch()).isNull();
		assertThat(swept.after().sweptOn(EVENT.plusMonths(2), DAYS)).isEmpty();
	}

	@Test
	void ofRemindersThatPassedTogetherTheLastIsSaid() {
		Swept swept = this.five.sweptOn(LocalDate.of(2026, 4, 11), DAYS).orElseThrow();
		assertThat(swept.warning()).isEqualTo(TermWarning.ONE_DAY_LEFT);
		assertThat(swept.after().watch()).isEqualTo(new Watch(TermWarning.LAST_DAY, this.five.due()));
	}

	@Test
	@Applies("T6")
	void theLastDayItselfIsNotMissed() {
		assertThat(this.one.sweptOn(this.one.due(), DAYS).orElseThrow().after().state()).isEqualTo(TermState.RUNNING);
	}

	@Test
	void whatIsMissedIsStillToBeDoneAndIsThenMetLate() {
		Term missed = this.one.sweptOn(EVENT.plusDays(9), DAYS).orElseThrow().after();
		assertThat(missed.state()).isEqualTo(TermState.MISSED);
		assertThat(missed.isRunning()).isTrue();
		assertThat(missed.closedOn()).isNull();
		assertThat(missed.metOn(EVENT.plusDays(10)).state()).isEqualTo(TermState.MET_LATE);
		assertThat(missed.metOn(missed.due()).state()).as("found out later that it was in time")
			.isEqualTo(TermState.MET);
	}

	@Test
	void whatHasEndedIsNotSwept() {
		assertThat(this.one.metOn(EVENT).sweptOn(EVENT.plusMonths(1), DAYS)).isEmpty();
		assertThat(this.one.cancelledOn(EVENT).sweptOn(EVENT.plusMonths(1), DAYS)).isEmpty();
	}

	@Test
	void aPauseMovesTheLastDayByItsWorkingDaysAndNamesEach() {
		Term paused = pause(this.five, LocalDate.of(2026, 4, 9));
		assertThat(paused.state()).isEqualTo(TermState.PAUSED);
		assertThat(paused.isRunning()).isFalse();
		assertThat(paused.sweptOn(EVENT.plusMonths(3), DAYS)).isEmpty();
		Term resumed = paused.resumedOn(LocalDate.of(2026, 4, 16), LAW);
		assertThat(resumed.due()).as("five working days stood still").isEqualTo(LocalDate.of(2026, 4, 20));
		assertThat(resumed.steps().stream().filter((step) -> step.reason().contains(ILLNESS)).map(TermStep::date))
			.containsExactly(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 10), LocalDate.of(2026, 4, 13),
					LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 15));
		assertThat(resumed.steps()).filteredOn((step) -> step.reason().contains(ILLNESS))
			.allMatch((step) -> step.kind() == TermStepKind.SKIPPED);
		assertThat(saidDayByDay(resumed, 30)).as("the third day before was still in the pause")
			.containsExactly("ONE_DAY_LEFT 2026-04-17", "LAST_DAY 2026-04-20", "MISSED 2026-04-21");
	}

	@Test
	void aSecondPauseIsAddedToTheFirst() {
		Term once = pause(this.five, LocalDate.of(2026, 4, 8)).resumedOn(LocalDate.of(2026, 4, 9), LAW);
		Term twice = pause(once, LocalDate.of(2026, 4, 13)).resumedOn(LocalDate.of(2026, 4, 14), LAW);
		assertThat(once.due()).isEqualTo(LocalDate.of(2026, 4, 14));
		assertThat(twice.due()).isEqualTo(LocalDate.of(2026, 4, 15));
		assertThat(twice.pauses()).hasSize(2);
	}

	@Test
	void aPauseOverAWeekEndSaysNothingTwice() {
		Term warned = this.five.sweptOn(LocalDate.of(2026, 4, 10), DAYS).orElseThrow().after();
		Term resumed = pause(warned, LocalDate.of(2026, 4, 11)).resumedOn(LocalDate.of(2026, 4, 12), LAW);
		assertThat(resumed.due()).isEqualTo(this.five.due());
		assertThat(saidDayByDay(resumed, 30)).containsExactly("LAST_DAY 2026-04-13", "MISSED 2026-04-14");
	}

	@Test
	@Applies({ "SIT-09", "SIT-10" })
	void aPauseNeverMovesTheSixMonths() {
		for (TermRuleId rule : List.of(TermRules.SIT_09, TermRules.SIT_10)) {
			Term period = term(rule, EVENT);
			assertThat(pause(period, EVENT.plusDays(10))).isEqualTo(period);
			assertThat(period.resumedOn(EVENT.plusDays(40), LAW)).isEqualTo(period);
		}
	}

	@Test
	void whatIsDoneDuringAPauseIsInTime() {
		Term paused = pause(this.one, this.one.due());
		assertThat(paused.metOn(EVENT.plusMonths(1)).state()).isEqualTo(TermState.MET);
		assertThat(pause(this.one, this.one.due().plusDays(1)).metOn(EVENT.plusMonths(1)).state())
			.isEqualTo(TermState.MET_LATE);
	}

	@Test
	void aPauseDoesNotUndoAMissing() {
		Term missed = this.one.sweptOn(EVENT.plusDays(9), DAYS).orElseThrow().after();
		assertThat(pause(missed, EVENT.plusDays(10))).isEqualTo(missed);
		Term unnoticed = pause(this.one, EVENT.plusDays(9)).resumedOn(EVENT.plusDays(20), LAW);
		assertThat(unnoticed.sweptOn(EVENT.plusDays(20), DAYS).orElseThrow().warning()).isEqualTo(TermWarning.MISSED);
	}

	@Test
	void whatStandsStillEndsOnceToo() {
		Term met = pause(this.five, EVENT.plusDays(1)).metOn(EVENT.plusDays(2));
		assertThatIllegalStateException().isThrownBy(() -> met.cancelledOn(EVENT.plusDays(3)));
	}

	private static Term pause(Term term, LocalDate on) {
		return term.pausedOn(on, ILLNESS, LAW.termRule(term.ruleId()));
	}

	private static List<String> saidDayByDay(Term term, int days) {
		List<String> said = new ArrayList<>();
		Term at = term;
		for (LocalDate day = term.from(); day.isBefore(term.from().plusDays(days)); day = day.plusDays(1)) {
			var swept = at.sweptOn(day, DAYS);
			if (swept.isPresent()) {
				said.add(swept.get().warning() + " " + day);
				at = swept.get().after();
			}
		}
		return said;
	}

}
