package ru.ryadom.cases;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.ryadom.cases.CaseState.Accompanying;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.HIRED;
import static ru.ryadom.cases.Road.LATEST;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** How cases end, come back, and are accounted for. */
class EndingTests {

	@Test
	void whoIsHiredIsAccompaniedNoMore() {
		assertThat(Road.hired().state()).isEqualTo(new CaseClosed(HIRED, CaseOutcome.EMPLOYED, false));
		assertThat(Road.hired().closing().ending().afterAccompaniment()).isTrue();
	}

	@Test
	void aHiringNamesTheEmployerAndFallsIntoTheAccompaniment() {
		assertThat(said(EndingMoves.end(Road.accompanied(), CaseOutcome.EMPLOYED, " ", null, HIRED, "staff_1", HIRED)))
			.containsExactly("FIELD_EMPTY reason", "EMPLOYER_MISSING employerName");
		Employment wrong = new Employment(" ", "7700000024", " ", TODAY.minusDays(1));
		assertThat(
				said(EndingMoves.end(Road.accompanied(), CaseOutcome.EMPLOYED, "Да.", wrong, HIRED, "staff_1", HIRED)))
			.containsExactly("FIELD_EMPTY employerName", "FIELD_EMPTY post", "BAD_INN employerInn",
					"HIRED_BEFORE_CERTIFICATE hiredOn");
		assertThat(said(EndingMoves.end(Road.planned(), CaseOutcome.EMPLOYED, "Да.",
				new Employment("ООО", "7700000023", "оператор", TODAY), TODAY, "staff_1", TODAY)))
			.containsExactly("NOT_ACCOMPANIED SIT-10 outcome");
	}

	@Test
	@Applies({ "SIT-09", "SIT-10" })
	void theTermEndsWhenItsLastDayIsPast() {
		assertThat(said(
				EndingMoves.end(Road.accompanied(), CaseOutcome.TERM_ENDED, "Срок.", null, LATEST, "staff_1", LATEST)))
			.containsExactly("TERM_RUNS SIT-10 on");
		LocalDate after = LATEST.plusDays(1);
		assertThat(value(
				EndingMoves.end(Road.accompanied(), CaseOutcome.TERM_ENDED, "Срок.", null, after, "staff_1", after))
			.state()).isEqualTo(new CaseClosed(after, CaseOutcome.TERM_ENDED, false));
	}

	@ParameterizedTest
	@EnumSource(names = { "NOT_NEEDED", "REFUSED_AFTER_MSE" })
	@Applies("SIT-05")
	void aRefusalIsADecisionAndNotJustAnEnd(CaseOutcome refusal) {
		assertThat(said(EndingMoves.end(Road.opened(), refusal, "Нет.", null, TODAY, "staff_1", TODAY)))
			.containsExactly("REFUSAL_BY_DECISION SIT-05 outcome");
	}

	@ParameterizedTest
	@EnumSource(names = { "REMOVED_FROM_PLAN", "CITIZEN_REFUSED", "OTHER" })
	void aCitizenMayLeaveAtAnyPlaceOfTheRoad(CaseOutcome outcome) {
		assertThat(Road.ended(outcome).state()).isEqualTo(new CaseClosed(TODAY, outcome, false));
		assertThat(Road.ended(outcome).closing().ending().afterAccompaniment()).isFalse();
	}

	@Test
	@Applies("SIT-23")
	void aCaseDoesNotEndUnderTheHeadsHand() {
		assertThat(said(EndingMoves.end(Road.ordered(), CaseOutcome.OTHER, "Иное.", null, TODAY, "staff_1", TODAY)))
			.containsExactly("ORDER_AWAITS_HEAD SIT-23");
	}

	@Test
	@Applies("SIT-09")
	void aHiringThatFellThroughReopensTheCaseWhileTheSixMonthsLast() {
		Case again = value(EndingMoves.reopen(Road.hired(), Road.again("Не вышел на работу."), LATEST));
		assertThat(again.state()).isEqualTo(new Accompanying(TODAY, LATEST));
		assertThat(again.closing()).isNull();
		assertThat(again.reopenings()).containsExactly(Road.again("Не вышел на работу."));
		assertThat(said(EndingMoves.reopen(Road.hired(), Road.again("Поздно."), LATEST.plusDays(1))))
			.containsExactly("CERTIFICATE_OVER SIT-09");
		assertThat(said(EndingMoves.reopen(Road.accompanied(), Road.again("Зачем?"), TODAY)))
			.containsExactly("CASE_OPEN SIT-10");
	}

	@Test
	void aCaseComesBackToWhereItStood() {
		assertThat(value(EndingMoves.reopen(Road.ended(CaseOutcome.CITIZEN_REFUSED), Road.again("Передумал."), TODAY))
			.state()).isEqualTo(new ArrangingProvider(TODAY));
		assertThat(value(EndingMoves.reopen(Road.refused(true), Road.again("По жалобе."), TODAY)).state())
			.isEqualTo(new DeterminingNeed(Road.PLAN));
	}

	@Test
	@Applies({ "SIT-11", "SIT-13" })
	void resultsSpeakOfEveryMeasureOnce() {
		assertThat(said(EndingMoves.resultsEntered(Road.hired(), Road.results())))
			.containsExactly("MEASURES_UNANSWERED measures");
		assertThat(said(EndingMoves.resultsEntered(Road.hired(), Road.results(0, 0))))
			.containsExactly("MEASURES_UNANSWERED measures");
		assertThat(said(EndingMoves.resultsEntered(Road.resultsEntered(), Road.results(0))))
			.containsExactly("RESULTS_ENTERED SIT-11");
		assertThat(said(EndingMoves.reopen(Road.resultsEntered(), Road.again("Ещё раз."), HIRED)))
			.containsExactly("RESULTS_ENTERED SIT-11");
	}

	@Test
	@Applies({ "SIT-12", "NTF-7" })
	void anOrganisationThatAccompaniedTellsOfIt() {
		Closing.NgoReport report = new Closing.NgoReport("Сопроводили на три собеседования.", HIRED);
		assertThat(said(EndingMoves.ngoReported(Road.hired(), report, HIRED))).containsExactly("NO_NGO SIT-12");
		Case byNgo = Road.hired(value(Road.engaged(true).accompany(TODAY, LATEST)));
		Case told = value(EndingMoves.ngoReported(byNgo, report, HIRED));
		assertThat(told.closing().ngoReport()).isEqualTo(report);
		assertThat(said(EndingMoves.ngoReported(told, report, HIRED))).containsExactly("REPORT_KNOWN SIT-12");
	}

}
