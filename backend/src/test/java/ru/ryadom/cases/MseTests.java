package ru.ryadom.cases;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import ru.ryadom.cases.CaseState.ArrangingProvider;
import ru.ryadom.cases.CaseState.AwaitingMse;
import ru.ryadom.cases.CaseState.CaseClosed;
import ru.ryadom.cases.CaseState.DeterminingNeed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.ANSWERED;
import static ru.ryadom.cases.Road.PLAN;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;
import static ru.ryadom.cases.Road.value;

/** Asking МСЭ, waiting for it, and what its answers do. */
class MseTests {

	@Test
	@Applies({ "SIT-02", "SIT-26" })
	void whoAsksSaysWhyTheExtractIsNotEnough() {
		MseRequest silent = new MseRequest(" ", MseChannel.PAPER, PLAN.minusDays(1), null, null, "staff_1");
		assertThat(said(MseMoves.ask(Road.opened(), silent, TODAY))).containsExactly("FIELD_EMPTY reason",
				"REQUEST_BEFORE_PLAN sentOn");
		assertThat(Road.asked().state()).isEqualTo(new AwaitingMse(TODAY));
	}

	@Test
	@Applies("SIT-27")
	void theRequestIsDueFromTheLaterOfPlanAndKnowledge() {
		assertThat(Road.opened().disabilityKnownOn()).isEqualTo(PLAN);
		assertThat(knownOn(PLAN.minusDays(30)).disabilityKnownOn()).isEqualTo(PLAN);
		assertThat(knownOn(PLAN.plusDays(3)).disabilityKnownOn()).isEqualTo(PLAN.plusDays(3));
	}

	@Test
	@Applies("SIT-02")
	void whatTheExchangeDoesNotDeliverIsSentOnPaper() {
		assertThat(said(MseMoves.ask(Road.asked(), Road.request(MseChannel.EXCHANGE), TODAY)))
			.containsExactly("MSE_ASKED_OVER_EXCHANGE SIT-02 channel");
		Case onPaper = value(MseMoves.ask(Road.asked(), Road.request(MseChannel.PAPER), TODAY));
		assertThat(onPaper.inquiry().request().channel()).isEqualTo(MseChannel.PAPER);
		assertThat(onPaper.inquiry().isReceiptUnknown()).isTrue();
		assertThat(said(MseMoves.ask(onPaper, Road.request(MseChannel.PAPER), TODAY)))
			.containsExactly("MSE_ALREADY_ASKED SIT-03");
	}

	@Test
	@Applies("SIT-03")
	void theReceiptIsKnownOnceAndNotBeforeTheRequest() {
		assertThat(said(MseMoves.received(Road.asked(), TODAY.minusDays(1), TODAY)))
			.containsExactly("RECEIPT_BEFORE_REQUEST receiptOn");
		assertThat(said(MseMoves.received(Road.asked(), TODAY.plusDays(1), TODAY)))
			.containsExactly("DATE_IN_FUTURE receiptOn");
		assertThat(Road.awaiting().inquiry().request().receiptOn()).isEqualTo(TODAY);
		assertThat(said(MseMoves.received(Road.awaiting(), TODAY, TODAY))).containsExactly("RECEIPT_KNOWN SIT-03");
	}

	@Test
	@Applies("SIT-04")
	void anAnswerBringsTheCaseBackToTheOfficesDecision() {
		assertThat(Road.recommended().state()).isEqualTo(new DeterminingNeed(ANSWERED));
		assertThat(Road.recommended().inquiry().recommendation()).hasValue(Road.answer("1", true));
		assertThat(value(Road.recommended().decide(byMse(true), true)).state())
			.isEqualTo(new ArrangingProvider(ANSWERED));
	}

	@Test
	@Applies("SIT-04")
	void aRefusalAfterMseIsARefusalOfItsOwnKind() {
		Case refused = value(value(MseMoves.answered(Road.awaiting(), Road.answer("1", false), ANSWERED))
			.decide(byMse(false), true));
		assertThat(refused.state()).isEqualTo(new CaseClosed(ANSWERED, CaseOutcome.REFUSED_AFTER_MSE, false));
	}

	@Test
	@Applies("SIT-04")
	void nobodyDecidesByARecommendationThatIsNotThere() {
		assertThat(said(Road.awaiting().decide(byMse(true), true))).containsExactly("MSE_NOT_ANSWERED SIT-04 ground");
		assertThat(said(Road.opened().decide(byMse(true), true))).containsExactly("MSE_NOT_ANSWERED SIT-04 ground");
	}

	@Test
	@Applies("SIT-03")
	void whileMseIsSilentTheOfficeMayRemindOrDecideOnNewFacts() {
		Case reminded = value(
				MseMoves.reminded(value(MseMoves.reminded(Road.awaiting(), ANSWERED)), ANSWERED.plusDays(1)));
		assertThat(reminded.inquiry().reminders()).containsExactly(ANSWERED, ANSWERED.plusDays(1));
		assertThat(value(reminded.decide(Road.decision(true), true)).state()).isEqualTo(new ArrangingProvider(TODAY));
	}

	@Test
	@Applies("SIT-03")
	void aSecondAnswerStandsBesideTheFirstAndWaitsToBeLookedOver() {
		Case twice = Road.answeredTwice();
		assertThat(twice.inquiry().answers()).containsExactly(Road.answer("1", true), Road.answer("2", false));
		assertThat(twice.inquiry().recommendation()).hasValue(Road.answer("1", true));
		assertThat(twice.tasks()).containsExactly(CaseTask.REVIEW_MSE_ANSWER);
		assertThat(said(MseMoves.reviewed(twice, new MseReview(" ", ANSWERED, "staff_1"))))
			.containsExactly("FIELD_EMPTY note");
		Case reviewed = value(MseMoves.reviewed(twice, new MseReview("Ошибка бюро.", ANSWERED, "staff_1")));
		assertThat(reviewed.tasks()).isEmpty();
		assertThat(reviewed.inquiry().answers()).hasSize(2);
	}

	@Test
	@Applies("SIT-03")
	void anAnswerAfterTheDecisionChangesNothingButAsksToBeLookedOver() {
		Case decided = value(Road.awaiting().decide(Road.decision(false), true));
		Case late = value(MseMoves.answered(decided, Road.answer("1", true), ANSWERED));
		assertThat(late.state()).isEqualTo(decided.state());
		assertThat(late.decision()).isEqualTo(decided.decision());
		assertThat(late.tasks()).containsExactly(CaseTask.REVIEW_MSE_ANSWER);
	}

	@Test
	@Applies("SIT-03")
	void theSameAnswerOnceMoreIsKnownAlready() {
		assertThat(said(MseMoves.answered(Road.recommended(), Road.answer("1", true), ANSWERED)))
			.containsExactly("ANSWER_KNOWN SIT-03 number");
		assertThat(said(MseMoves.answered(Road.opened(), Road.answer("1", true), ANSWERED)))
			.containsExactly("MSE_NOT_ASKED SIT-02");
	}

	@Test
	void theDaysOfAnAnswerFollowEachOther() {
		MseAnswer early = new MseAnswer("", true, "", TODAY.minusDays(1), TODAY.minusDays(2), MseChannel.PAPER);
		assertThat(said(MseMoves.answered(Road.awaiting(), early, TODAY))).containsExactly("FIELD_EMPTY number",
				"ANSWER_RECEIVED_FIRST receivedOn", "ANSWER_BEFORE_REQUEST answeredOn");
	}

	private static NeedDecision byMse(boolean needed) {
		return new NeedDecision(needed, NeedGround.MSE_RECOMMENDATION, "МСЭ рекомендует.", ANSWERED, "staff_1");
	}

	private static Case knownOn(LocalDate day) {
		Case opened = Road.opened();
		CaseFacts facts = CaseFacts.atIntake(opened.personalFile(), opened.plan(),
				new Ipra("456", day, null, FactSource.SMEV_EXTRACT), opened.identityPaper(), FactSource.PAPER);
		return Case.open(opened.id(), opened.officeId(), opened.region(), opened.personId(), facts, PLAN);
	}

}
