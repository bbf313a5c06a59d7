package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.JobReport.FoundJob;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.HIRED;
import static ru.ryadom.cases.Road.LATEST;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** How a case turns from the straight road, and comes back to it. */
class TurnTests {

	private static final Employment LAMP = new Employment("ООО «Лампа»", "7700000023", "оператор", HIRED);

	@Test
	void theNewestReportIsTheOneToBeCheckedAndNoneIsLost() {
		Case twice = value(report(value(report(Road.accompanied(), "Лампа")), "Фонарь"));
		assertThat(twice.turns().jobReports().stream().map(JobReport::stage)).containsExactly(JobReportStage.REPLACED,
				JobReportStage.WAITING);
		assertThat(twice.turns().waiting(JobReportKind.FOUND).orElseThrow().found().employerName()).isEqualTo("Фонарь");
		assertThat(twice.tasks()).containsExactly(CaseTask.CHECK_HIRING);
	}

	@Test
	@Applies("SIT-10")
	void aHiringIsConfirmedOnlyByWhoHasCheckedThePersonAndTheEmployer() {
		Case told = value(report(Road.accompanied(), "Лампа"));
		assertThat(said(TurnMoves.confirmed(told, LAMP, false, true, "Позвонили.", "staff_1", HIRED)))
			.containsExactly("HIRING_UNCHECKED checked");
		Employment wrong = new Employment("ООО «Лампа»", "7700000024", "оператор", HIRED);
		assertThat(said(TurnMoves.confirmed(told, wrong, true, true, " ", "staff_1", HIRED)))
			.containsExactly("FIELD_EMPTY reason", "BAD_INN employerInn");
		Case hired = value(TurnMoves.confirmed(told, LAMP, true, false, "Позвонили.", "staff_1", HIRED));
		assertThat(hired.state()).isEqualTo(new CaseClosed(HIRED, CaseOutcome.EMPLOYED, false));
		JobReport report = hired.turns().lastAnswered();
		assertThat(report.stage()).isEqualTo(JobReportStage.CONFIRMED);
		assertThat(report.found().noticeAgreed()).isFalse();
		assertThat(hired.tasks()).isEmpty();
	}

	@Test
	void whatNobodyToldCannotBeConfirmedOrRejected() {
		assertThat(said(TurnMoves.confirmed(Road.accompanied(), LAMP, true, true, "Да.", "staff_1", HIRED)))
			.containsExactly("NO_HIRING_REPORTED SIT-10");
		assertThat(said(TurnMoves.rejected(Road.accompanied(), " ", "staff_1", HIRED)))
			.containsExactly("NO_JOB_REPORTED SIT-10", "FIELD_EMPTY reason");
	}

	@Test
	void whoIsHiredBeforeTheCertificateIsNotConfirmedAsAccompanied() {
		assertThat(said(
				TurnMoves.confirmed(value(report(Road.planned(), "Лампа")), LAMP, true, true, "Да.", "staff_1", HIRED)))
			.containsExactly("NOT_ACCOMPANIED SIT-10");
	}

	@Test
	void aRejectedReportSaysWhyAndTheNextOneIsWelcome() {
		Case rejected = value(
				TurnMoves.rejected(value(report(Road.accompanied(), "Лампа")), "Не отвечают.", "staff_1", HIRED));
		assertThat(rejected.turns().lastAnswered().answer())
			.isEqualTo(new JobReport.Answer(false, HIRED, "Не отвечают.", "staff_1"));
		assertThat(rejected.tasks()).isEmpty();
		assertThat(value(report(rejected, "Фонарь")).tasks()).containsExactly(CaseTask.CHECK_HIRING);
	}

	@Test
	void aReportSaysWhatItMust() {
		JobReport.Told told = new JobReport.Told(JobReportKind.FOUND, Road.PLAN.minusDays(1),
				new FoundJob(" ", "7700000024", " ", true), "");
		assertThat(said(TurnMoves.reported(Road.opened(), "r", JobReporter.CITIZEN, told, TODAY))).containsExactly(
				"FIELD_EMPTY employerName", "FIELD_EMPTY post", "BAD_INN employerInn", "HIRED_BEFORE_PLAN hiredOn");
		assertThat(said(report(Road.ended(CaseOutcome.OTHER), "Лампа"))).containsExactly("CASE_CLOSED SIT-10");
	}

	@Test
	@Applies("SIT-09")
	void aJobThatFellThroughBringsTheCaseBackWhileTheSixMonthsLast() {
		Case lost = value(lost(Road.hired(), HIRED));
		assertThat(lost.tasks()).containsExactly(CaseTask.CHECK_JOB_LOSS);
		Case again = value(EndingMoves.reopen(lost, Road.again("Не вышел."), HIRED));
		assertThat(again.state()).isEqualTo(new Accompanying(TODAY, LATEST));
		assertThat(again.turns().lastAnswered().stage()).isEqualTo(JobReportStage.CONFIRMED);
		assertThat(again.tasks()).isEmpty();
		assertThat(said(lost(Road.hired(), LATEST.plusDays(1)))).containsExactly("CERTIFICATE_OVER SIT-09");
		assertThat(said(lost(Road.accompanied(), HIRED))).containsExactly("NOT_EMPLOYED SIT-10");
	}

	@Test
	void aReportDoesNotOutliveTheCaseItIsAbout() {
		Case told = value(report(Road.planned(), "Лампа"));
		Case ended = value(EndingMoves.end(told, CaseOutcome.CITIZEN_REFUSED, "Сам.", null, TODAY, "staff_1", TODAY));
		assertThat(ended.turns().lastAnswered().stage()).isEqualTo(JobReportStage.REJECTED);
		assertThat(ended.tasks()).isEmpty();
	}

	@Test
	void whatGoesAlongTheRoadIsImpossibleInAPauseAndSaysSo() {
		Case paused = value(pause(Road.planned(), TODAY, TODAY.plusDays(10)));
		List<Action> actions = CaseRules.actions(paused, TODAY);
		assertThat(actions.stream()
			.filter((action) -> said(action.objections()).contains("CASE_PAUSED SIT-09"))
			.map(Action::name)).containsExactlyInAnyOrder("mergeCase", "pauseCase", "correctCertificate",
					"startReplacement", "replaceCertificate", "planMeasures", "recordNgoSearch",
					"draftAppointmentOrder", "offerToNgo", "engageNgo", "formCertificate");
		assertThat(actions.stream().filter(Action::allowed).map(Action::name)).containsExactly("transferCase",
				"endCase", "recordIpraExtract", "requestIpraExtract", "resumeCase");
		assertThat(said(value(pause(Road.opened(), TODAY, TODAY.plusDays(10))).decide(Road.decision(true), false)))
			.containsExactly("CASE_PAUSED SIT-09");
		assertThat(said(value(pause(Road.recommended(), Road.ANSWERED, Road.ANSWERED.plusDays(10)))
			.decide(Road.decision(true), false))).containsExactly("CASE_PAUSED SIT-09");
	}

	@Test
	void aPauseHasAReasonAndTwoDaysThatMakeSense() {
		assertThat(
				said(TurnMoves.paused(Road.planned(),
						new CasePause(TODAY.minusDays(1), TODAY.minusDays(1), PauseReason.CITIZEN_AWAY, " ", "staff_1",
								null),
						TODAY)))
			.containsExactly("FIELD_EMPTY note", "PAUSE_BEFORE_STAGE from", "PAUSE_ENDS_EARLY expectedEnd",
					"DATE_PAST expectedEnd");
		assertThat(said(pause(Road.planned(), TODAY, TODAY.plusMonths(13))))
			.containsExactly("PAUSE_TOO_LONG expectedEnd");
		Case went = value(TurnMoves.resumed(value(pause(Road.planned(), TODAY, TODAY.plusDays(9))), TODAY.plusDays(3),
				TODAY.plusDays(3)));
		assertThat(said(TurnMoves.paused(went, new CasePause(TODAY.plusDays(2), TODAY.plusDays(9),
				PauseReason.CITIZEN_AWAY, "Уехал.", "staff_1", null), TODAY.plusDays(4))))
			.containsExactly("PAUSES_OVERLAP from");
	}

	@Test
	@Applies({ "SIT-03", "SIT-23" })
	void whatLiesWithMseOrWithTheHeadIsNotOursToStop() {
		assertThat(said(pause(Road.awaiting(), TODAY, TODAY.plusDays(5)))).containsExactly("PAUSE_AT_MSE SIT-03");
		assertThat(said(pause(Road.ordered(), TODAY, TODAY.plusDays(5)))).containsExactly("ORDER_AWAITS_HEAD SIT-23");
		assertThat(said(pause(Road.hired(), HIRED, HIRED.plusDays(5)))).containsExactly("CASE_CLOSED SIT-10");
	}

	@Test
	@Applies("SIT-09")
	void aPauseNeverReachesBeyondTheSixMonths() {
		assertThat(said(pause(Road.accompanied(), TODAY, LATEST.plusDays(1))))
			.containsExactly("PAUSE_BEYOND_CERTIFICATE SIT-09 expectedEnd");
		Case paused = value(pause(Road.accompanied(), TODAY, LATEST));
		assertThat(paused.state()).isEqualTo(new Accompanying(TODAY, LATEST));
	}

	@Test
	void aCaseThatEndsStandsStillNoMore() {
		Case paused = value(pause(Road.accompanied(), TODAY, TODAY.plusDays(30)));
		assertThat(Road.hired(paused).turns().pause()).isEmpty();
		assertThat(Road.hired(paused).turns().pauses().getFirst().endedOn()).isEqualTo(HIRED);
	}

	@Test
	void aCaseIsResumedFromADayOfItsPause() {
		Case paused = value(pause(Road.planned(), TODAY, TODAY.plusDays(9)));
		assertThat(said(TurnMoves.resumed(paused, TODAY.minusDays(1), TODAY)))
			.containsExactly("RESUMED_BEFORE_PAUSE on");
		assertThat(said(TurnMoves.resumed(paused, TODAY.plusDays(1), TODAY))).containsExactly("DATE_IN_FUTURE on");
		assertThat(said(TurnMoves.resumed(Road.planned(), TODAY, TODAY))).containsExactly("NOT_PAUSED SIT-09");
	}

	private static Decision<Case> report(Case of, String employer) {
		return TurnMoves.reported(of, "jobreport_" + employer, JobReporter.CITIZEN,
				new JobReport.Told(JobReportKind.FOUND, HIRED, new FoundJob(employer, null, "оператор", true), ""),
				TODAY);
	}

	private static Decision<Case> lost(Case of, LocalDate today) {
		return TurnMoves.reported(of, "jobreport_lost", JobReporter.CITIZEN,
				new JobReport.Told(JobReportKind.LOST, HIRED, null, "Не вышло."), today);
	}

	private static Decision<Case> pause(Case of, LocalDate from, LocalDate until) {
		return TurnMoves.paused(of,
				new CasePause(from, until, PauseReason.CITIZEN_AWAY, "Уехал к родным.", "staff_1", null), from);
	}

}
