package ru.ryadom.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.access.Audience;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

@Applies("APL")
class AppealTests {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 27);

	private static final LocalDate DUE = LocalDate.of(2026, 5, 13);

	@ParameterizedTest
	@EnumSource
	void aComplaintGoesToTheHeadAndARequestToTheSpecialist(AppealKind kind) {
		Appeal taken = taken(kind, null);
		assertThat(taken.answeredBy()).isEqualTo(kind.isComplaint() ? Audience.HEAD : Audience.SPECIALIST);
		assertThat(taken.rule()).isEqualTo(kind.isComplaint() ? TermRules.APL_01 : TermRules.APL_02);
		assertThat(taken.stage()).isEqualTo(AppealStage.WAITING);
	}

	@Test
	void whoIsComplainedOfNeverAnswers() {
		Appeal about = taken(AppealKind.PERSON, "staff_head");
		assertThat(codes(about.answer(answer(AppealOutcome.REFUSED, "staff_head", "Суд.")))).contains("ABOUT_YOURSELF");
		assertThat(about.answer(answer(AppealOutcome.REFUSED, "staff_other", "Суд.")).objections()).isEmpty();
	}

	@Test
	void nobodyWritesDownAComplaintOfThemselves() {
		AppealText text = AppealText.typed(AppealKind.PERSON, "staff_1", null, "Кричала.");
		AppealFiling filing = new AppealFiling(AppealWay.PHONE, DAY, DAY, "staff_1");
		assertThat(AppealRules.entered(filing, text, DAY)).extracting(Objection::code)
			.containsExactly("ABOUT_YOURSELF");
	}

	@Test
	void everyObjectionToALetterIsNamedAtOnce() {
		AppealText text = AppealText.typed(AppealKind.PERSON, " ", null, "  ");
		AppealFiling filing = new AppealFiling(AppealWay.CABINET, DAY.plusDays(1), DAY, "staff_1");
		assertThat(Stream.concat(text.objections(true).stream(), AppealRules.entered(filing, text, DAY).stream()))
			.extracting(Objection::code)
			.containsExactly("NOBODY_NAMED", "FIELD_EMPTY", "DATE_IN_FUTURE", "NOT_FROM_CABINET");
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTLY", "REFUSED" })
	void whatIsNotWhollyDoneSaysWhereToGoNext(AppealOutcome outcome) {
		Appeal taken = taken(AppealKind.DELAY, null);
		assertThat(codes(taken.answer(answer(outcome, "staff_1", null)))).containsExactly("FURTHER_MISSING");
		assertThat(value(taken.answer(answer(AppealOutcome.SATISFIED, "staff_1", null))).stage())
			.isEqualTo(AppealStage.ANSWERED);
	}

	@Test
	void anAnswerHasATwinInPlainWords() {
		AppealAnswer without = new AppealAnswer(AppealOutcome.SATISFIED, "Сделано.", " ", null, DAY, "staff_1");
		assertThat(codes(taken(AppealKind.DELAY, null).answer(without))).containsExactly("FIELD_EMPTY");
	}

	@Test
	void whatDidNotHelpGoesToTheHeadOnceAndIsAnsweredAgain() {
		Appeal answered = value(
				taken(AppealKind.ANOTHER_PROVIDER, null).answer(answer(AppealOutcome.REFUSED, "staff_1", "Суд.")));
		Appeal doubted = value(answered.doubt(new AppealDoubt("Не подошло.", DAY), DUE));
		assertThat(doubted.isWaiting()).isTrue();
		assertThat(doubted.answeredBy()).isEqualTo(Audience.HEAD);
		assertThat(AppealRules.mayAnswer(doubted, Set.of(Audience.SPECIALIST))).extracting(Objection::code)
			.containsExactly("HEAD_ONLY");
		Appeal again = value(doubted.answer(answer(AppealOutcome.SATISFIED, "staff_head", null)));
		assertThat(again.stage()).isEqualTo(AppealStage.ANSWERED);
		assertThat(codes(again.doubt(new AppealDoubt("Опять.", DAY), DUE))).containsExactly("DOUBTED_ALREADY");
	}

	@Test
	void whatIsTakenBackIsNotAnsweredAndWhatIsAnsweredIsNotTakenBack() {
		Appeal taken = taken(AppealKind.OTHER, null);
		Appeal withdrawn = value(taken.withdraw(DAY));
		assertThat(codes(withdrawn.answer(answer(AppealOutcome.SATISFIED, "staff_1", null))))
			.containsExactly("WITHDRAWN");
		assertThat(codes(withdrawn.withdraw(DAY))).containsExactly("WITHDRAWN");
		Appeal answered = value(taken.answer(answer(AppealOutcome.SATISFIED, "staff_1", null)));
		assertThat(codes(answered.withdraw(DAY))).containsExactly("ALREADY_ANSWERED");
		assertThat(codes(taken.doubt(new AppealDoubt("Рано.", DAY), DUE))).containsExactly("NOT_ANSWERED");
	}

	@Test
	void theActionsAskTheSameRules() {
		Appeal taken = taken(AppealKind.DELAY, null);
		assertThat(AppealRules.ofCitizen(taken)).filteredOn((action) -> action.allowed())
			.extracting((action) -> action.name())
			.containsExactly("withdrawAppeal");
		Appeal answered = value(taken.answer(answer(AppealOutcome.SATISFIED, "staff_1", null)));
		assertThat(AppealRules.ofCitizen(answered)).filteredOn((action) -> action.allowed())
			.extracting((action) -> action.name())
			.containsExactly("doubtAppeal");
	}

	@Test
	void theAcknowledgementSaysThatTheTermIsTheProjectsAndNotTheLaws() {
		Appeal taken = taken(AppealKind.DELAY, null);
		assertThat(AppealReceipt.body(taken)).contains(taken.number(), "13\u00a0мая\u00a02026\u00a0г.",
				"руководитель центра", "цель проекта", "не найден");
		assertThat(AppealReceipt.plain(taken)).contains("Это наша цель, а не закон.");
	}

	static Appeal taken(AppealKind kind, @Nullable String about) {
		return new Appeal("appeal_1", 1, "2026-Ж-000001", new AppealPlace("case_1", "office_1", "person_1"),
				new AppealFiling(AppealWay.CABINET, DAY, DAY, null), AppealText.typed(kind, about, null, "Долго."), DUE,
				List.of(), null, null);
	}

	static AppealAnswer answer(AppealOutcome outcome, String by, @Nullable String further) {
		return new AppealAnswer(outcome, "Проверили.", "Мы проверили.", further, DAY, by);
	}

	static <T> T value(Decision<T> decision) {
		assertThat(decision.objections()).isEmpty();
		return ((Accepted<T>) decision).value();
	}

	private static List<String> codes(Decision<?> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

}
