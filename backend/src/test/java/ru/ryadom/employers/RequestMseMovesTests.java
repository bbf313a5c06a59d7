package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.Ipra;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.cases.MseReview;
import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.employers.RequestExamples.DAY;
import static ru.ryadom.employers.RequestExamples.analysis;
import static ru.ryadom.employers.RequestExamples.answer;
import static ru.ryadom.employers.RequestExamples.asked;
import static ru.ryadom.employers.RequestExamples.at;
import static ru.ryadom.employers.RequestExamples.found;
import static ru.ryadom.employers.RequestExamples.ipra;
import static ru.ryadom.employers.RequestExamples.queued;
import static ru.ryadom.employers.RequestExamples.value;

class RequestMseMovesTests {

	private static final String MESSAGE = "exchange_7";

	private static final MseReview REVIEW = new MseReview("Верен первый.", DAY, "staff_1");

	@Test
	@Applies("WPP-05")
	void mseIsAskedOnceDisabilityIsConfirmedAndAdvisesWhileTheOfficeDecides() {
		assertThat(codes(RequestMseMoves.askOnPaper(asked(), DAY, DAY, DAY)))
			.containsExactly("DISABILITY_NOT_CONFIRMED");
		PlanRequest confirmed = found(DisabilityFinding.CONFIRMED);
		assertThat(codes(RequestMseMoves.askOnPaper(confirmed, DAY.minusDays(2), DAY.minusDays(3), DAY)))
			.containsExactly("BEFORE_CHECK", "RECEIVED_BEFORE_ASKED");
		assertThat(codes(RequestMseMoves.answered(confirmed, answer(), DAY))).containsExactly("MSE_NOT_ASKED");
		PlanRequest answered = at(PlanRequestStage.TO_ANALYSE);
		assertThat(codes(RequestMseMoves.askOnPaper(answered, DAY, DAY, DAY))).containsExactly("MSE_ASKED_ALREADY");
		assertThat(value(answered.analysed(analysis(false))).stage()).isEqualTo(PlanRequestStage.NOT_NEEDED);
	}

	@Test
	@Applies("WPP-05")
	void overTheExchangeMseIsAskedByAnIpraThatIsNotOver() {
		Ipra wrong = new Ipra(" ", DAY.plusDays(1), DAY.minusDays(1), FactSource.PAPER);
		assertThat(codes(RequestMseMoves.ask(found(DisabilityFinding.CONFIRMED), wrong, " ", DAY)))
			.containsExactly("FIELD_EMPTY", "DATE_IN_FUTURE", "IPRA_ENDED", "FIELD_EMPTY");
		PlanRequest queued = queued(MESSAGE);
		assertThat(queued.stage()).isEqualTo(PlanRequestStage.AWAITING_MSE);
		assertThat(codes(RequestMseMoves.ask(queued, ipra(), "Неясно.", DAY))).containsExactly("MSE_ASKED_ALREADY");
	}

	@Test
	@Applies("WPP-05")
	void onlyItsOwnMessageIsTheQuestionAndOnlyUntilTheReceipt() {
		PlanRequest queued = queued(MESSAGE);
		assertThat(RequestMseMoves.awaitsReceiptOf(queued, "exchange_8")).isFalse();
		assertThat(RequestMseMoves.awaitsReceiptOf(queued, MESSAGE)).isTrue();
		PlanRequest received = RequestMseMoves.received(queued, DAY);
		assertThat(RequestMseMoves.awaitsReceiptOf(received, MESSAGE)).isFalse();
		assertThat(codes(RequestMseMoves.askOnPaper(received, DAY, DAY, DAY))).containsExactly("MSE_ASKED_ALREADY");
	}

	@Test
	@Applies("WPP-05")
	void whatTheExchangeDidNotDeliverGoesOnPaperAndTheReceiptMayBeKnownLater() {
		PlanRequest byHand = RequestMseMoves.sentByHand(queued(MESSAGE), DAY);
		assertThat(question(byHand).channel()).isEqualTo(MseChannel.PAPER);
		assertThat(question(byHand).receivedOn()).isNull();
		assertThat(RequestMseMoves.awaitsReceiptOf(byHand, MESSAGE)).isFalse();
		LocalDate next = DAY.plusDays(1);
		PlanRequest known = value(RequestMseMoves.askOnPaper(byHand, DAY, next, next));
		assertThat(question(known).receivedOn()).isEqualTo(next);
		assertThat(question(known).ipra()).isEqualTo(ipra());
	}

	@Test
	@Applies("WPP-05")
	void aSecondAnswerStandsBesideTheFirstAndIsLookedOver() {
		PlanRequest once = value(RequestMseMoves.answered(queued(MESSAGE), answer("МСЭ-7", true), DAY));
		assertThat(once.stage()).isEqualTo(PlanRequestStage.TO_ANALYSE);
		assertThat(codes(RequestMseMoves.reviewed(once, REVIEW))).containsExactly("NOTHING_TO_REVIEW");
		assertThat(codes(RequestMseMoves.answered(once, answer("МСЭ-7", true), DAY))).containsExactly("ANSWER_KNOWN");
		PlanRequest twice = value(RequestMseMoves.answered(once, answer("МСЭ-8", false), DAY));
		assertThat(mse(twice).answer()).isEqualTo(answer("МСЭ-7", true));
		assertThat(mse(twice).answers()).hasSize(2);
		assertThat(mse(twice).reviewOwed()).isTrue();
		PlanRequest reviewed = value(RequestMseMoves.reviewed(twice, REVIEW));
		assertThat(mse(reviewed).reviewOwed()).isFalse();
		assertThat(mse(reviewed).reviews()).containsExactly(REVIEW);
	}

	@Test
	@Applies("WPP-05")
	void anAnswerThatComesAfterTheAnalysisUndoesNothing() {
		PlanRequest analysed = value(queued(MESSAGE).analysed(analysis(true)));
		PlanRequest late = value(RequestMseMoves.answered(analysed, answer("МСЭ-9", false), DAY));
		assertThat(late.stage()).isEqualTo(PlanRequestStage.NEEDED);
		assertThat(mse(late).reviewOwed()).isTrue();
	}

	@Test
	@Applies("WPP-05")
	void mseIsRemindedWhileItIsSilentAndNoLonger() {
		LocalDate later = DAY.plusDays(9);
		PlanRequest reminded = value(RequestMseMoves.reminded(queued(MESSAGE), later));
		assertThat(reminded.stage()).isEqualTo(PlanRequestStage.AWAITING_MSE);
		assertThat(mse(reminded).reminders()).containsExactly(later);
		assertThat(codes(RequestMseMoves.reminded(at(PlanRequestStage.TO_ANALYSE), later)))
			.containsExactly("MSE_NOT_AWAITED");
	}

	@Test
	@Applies("WPP-05")
	void anAnswerBeforeTheQuestionIsNoAnswerToIt() {
		MseAnswer early = new MseAnswer("МСЭ-1", true, "Показано.", DAY.minusDays(1), DAY, MseChannel.EXCHANGE);
		assertThat(codes(RequestMseMoves.answered(queued(MESSAGE), early, DAY)))
			.containsExactly("ANSWERED_BEFORE_RECEIVED");
	}

	private static RequestMse mse(PlanRequest of) {
		return java.util.Objects.requireNonNull(of.mse());
	}

	private static RequestMse.Question question(PlanRequest of) {
		return mse(of).question();
	}

	private static List<String> codes(Decision<PlanRequest> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

}
