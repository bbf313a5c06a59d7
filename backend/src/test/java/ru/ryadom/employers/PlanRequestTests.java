package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.employers.RequestExamples.DAY;
import static ru.ryadom.employers.RequestExamples.analysis;
import static ru.ryadom.employers.RequestExamples.asked;
import static ru.ryadom.employers.RequestExamples.at;
import static ru.ryadom.employers.RequestExamples.found;
import static ru.ryadom.employers.RequestExamples.job;
import static ru.ryadom.employers.RequestExamples.typed;
import static ru.ryadom.employers.RequestExamples.value;

class PlanRequestTests {

	@Test
	@Applies("WPP-00B")
	void anEmployerMayAskAboutWhoIsHiredOrIsBeingHired() {
		assertThat(codes(PlanRequest.against(typed("100-000-000 09"), job(DAY.minusYears(3)), true, false, DAY)))
			.isEmpty();
		assertThat(codes(PlanRequest.against(typed("100-000-000 09"), job(DAY.plusMonths(2)), true, false, DAY)))
			.isEmpty();
	}

	@Test
	@Applies("WPP-00B")
	void everythingAgainstARequestIsSaidAtOnce() {
		RequestedWorker.Typed wrong = new RequestedWorker.Typed("Тр4вина", " ", null, DAY, "100-000-000 57");
		RequestedJob nowhere = new RequestedJob(" ", DAY.plusYears(2), "", MentorWish.UNDECIDED, " ", " ");
		assertThat(codes(PlanRequest.against(wrong, nowhere, false, true, DAY))).containsExactly("NAME_UNREADABLE",
				"FIELD_EMPTY", "BIRTH_DATE_IMPOSSIBLE", "SNILS_UNREADABLE", "FIELD_EMPTY", "FIRST_DAY_TOO_FAR",
				"FIELD_EMPTY", "FIELD_EMPTY", "WORKER_NOT_ASKED", "ALREADY_REQUESTED");
	}

	@Test
	@Applies("WPP-04")
	void withoutConfirmedDisabilityTheServiceIsOver() {
		PlanRequest stopped = found(DisabilityFinding.NOT_CONFIRMED);
		assertThat(stopped.stage()).isEqualTo(PlanRequestStage.STOPPED);
		assertThat(codes(stopped.analysed(analysis(true)))).containsExactly("DISABILITY_NOT_CONFIRMED");
		assertThat(codes(stopped.checked(DisabilityFinding.CONFIRMED, DAY, null, "", DAY)))
			.containsExactly("CHECKED_ALREADY");
	}

	@Test
	@Applies("WPP-04")
	void whoIsNotFoundIsNotYetUnconfirmedAndTheOfficeFindsOut() {
		PlanRequest notFound = found(DisabilityFinding.NOT_FOUND);
		assertThat(notFound.stage().isOver()).isFalse();
		assertThat(codes(notFound.checked(DisabilityFinding.CONFIRMED, DAY.plusDays(1), "staff_1", " ", DAY)))
			.containsExactly("DATE_IN_FUTURE", "FIELD_EMPTY");
		PlanRequest byHand = value(
				notFound.checked(DisabilityFinding.CONFIRMED, DAY, "staff_1", "Справка № 5.", DAY.plusDays(1)));
		assertThat(byHand.stage()).isEqualTo(PlanRequestStage.TO_ANALYSE);
	}

	@Test
	@Applies("WPP-05")
	void whileMseIsSilentTheOfficeMayDecideOnNewFacts() {
		assertThat(value(at(PlanRequestStage.AWAITING_MSE).analysed(analysis(true))).stage())
			.isEqualTo(PlanRequestStage.NEEDED);
	}

	@ParameterizedTest
	@EnumSource
	void anEmployerTakesBackWhatIsNotAnsweredYet(PlanRequestStage stage) {
		List<String> codes = codes(at(stage).withdrawn(DAY));
		assertThat(codes).isEqualTo(switch (stage) {
			case CHECKING, NOT_FOUND, TO_ANALYSE, AWAITING_MSE -> List.of();
			case STOPPED, NEEDED, NOT_NEEDED -> List.of("REQUEST_ANSWERED");
			case WITHDRAWN -> List.of("REQUEST_WITHDRAWN");
		});
		assertThat(at(stage).stage()).isEqualTo(stage);
	}

	@Test
	void whyThereIsNoPlanIsTheSameToTheEmployerWhateverItIs() {
		assertThat(PlanRequestStage.STOPPED.sent()).isEqualTo(PlanRequestStage.NOT_NEEDED.sent())
			.isEqualTo(SentRequestStage.NO_PLAN);
		assertThat(List.of(PlanRequestStage.CHECKING, PlanRequestStage.NOT_FOUND, PlanRequestStage.TO_ANALYSE,
				PlanRequestStage.AWAITING_MSE))
			.allSatisfy((stage) -> assertThat(stage.sent()).isEqualTo(SentRequestStage.IN_WORK));
	}

	@ParameterizedTest
	@EnumSource
	void anEmployerIsToldNothingOfDisabilityOrWhoWasAsked(SentRequestStage stage) {
		assertThat(stage.told()).doesNotContainIgnoringCase("инвалид")
			.doesNotContainIgnoringCase("МСЭ")
			.doesNotContainIgnoringCase("ГИС")
			.doesNotContainIgnoringCase("подтвер");
	}

	@ParameterizedTest
	@EnumSource
	void thePlainWordsAreShort(PlanRequestStage stage) {
		String plain = PlanRequestStory.of(at(stage)).plain();
		assertThat(plain.split("[.!?:] ?")).allSatisfy((one) -> assertThat(one.split(" ").length).isLessThan(16));
	}

	@Test
	void ofTheNumberTheEmployerSeesTheLastTwoDigits() {
		assertThat(asked().worker().snilsEnding()).isEqualTo("09");
	}

	@Test
	void aDayBeforeTheRequestIsNoDayOfItsCheck() {
		LocalDate before = DAY.minusDays(1);
		assertThat(codes(asked().checked(DisabilityFinding.CONFIRMED, before, "staff_1", "Справка.", DAY)))
			.containsExactly("BEFORE_REQUEST");
	}

	private static List<String> codes(List<Objection> objections) {
		return objections.stream().map(Objection::code).toList();
	}

	private static List<String> codes(Decision<PlanRequest> decision) {
		return codes(decision.objections());
	}

}
