package ru.ryadom.inbox;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ru.ryadom.plans.PlanEnd;
import ru.ryadom.plans.PlanNews;
import ru.ryadom.plans.PlanParty;
import ru.ryadom.plans.PlanRemark;
import ru.ryadom.plans.PlanRemarkKind;
import ru.ryadom.plans.PlanShowingWay;
import ru.ryadom.plans.Plans;
import ru.ryadom.plans.WorkplacePlan;

import static org.assertj.core.api.Assertions.assertThat;

class PlanMessageTests {

	@Test
	void whatTheWorkerSawOnPaperIsNotToldAgain() {
		WorkplacePlan onPaper = Plans.value(Plans.draft().show(PlanShowingWay.PAPER, Plans.DAY, false, Plans.DAY));
		WorkplacePlan inCabinet = Plans.value(Plans.draft().show(PlanShowingWay.CABINET, Plans.DAY, true, Plans.DAY));
		assertThat(PlanMessage.of(onPaper, PlanNews.SHOWN)).isEmpty();
		assertThat(PlanMessage.of(inCabinet, PlanNews.SHOWN)).get()
			.extracting(MessageText::body)
			.asString()
			.contains("раньше работодателя", "2026-П-000001", "кладовщик");
	}

	@Test
	void aDraftThatNobodySawIsCancelledWithoutAWord() {
		assertThat(PlanMessage.of(cancelled(Plans.draft(), PlanEnd.MISTAKE), PlanNews.CANCELLED)).isEmpty();
		assertThat(PlanMessage.of(cancelled(Plans.sent(), PlanEnd.MISTAKE), PlanNews.CANCELLED)).isPresent();
	}

	@Test
	void ofASentPlanItIsToldWhetherTheEmployerAgrees() {
		WorkplacePlan silent = Plans.value(Plans.offered().send(Plans.DUE));
		assertThat(PlanMessage.of(Plans.sent(), PlanNews.SENT)).get()
			.satisfies((text) -> assertThat(text.body()).contains("Работодатель его согласовал."))
			.satisfies((text) -> assertThat(text.plain()).contains("Работодатель с ним согласен."));
		assertThat(PlanMessage.of(silent, PlanNews.SENT)).get()
			.satisfies((text) -> assertThat(text.body()).contains("не согласовал"))
			.satisfies((text) -> assertThat(text.plain()).contains("не согласился"));
	}

	@Test
	void aChangeThatRevokesTheAgreementIsToldToWhoReadsInTheCabinet() {
		WorkplacePlan onPaper = Plans.value(Plans.draft().show(PlanShowingWay.PAPER, Plans.DAY, false, Plans.DAY));
		assertThat(PlanMessage.of(Plans.changed(Plans.agreed(), "Поставить лампу."), PlanNews.REVOKED)).get()
			.satisfies((text) -> assertThat(text.body()).contains("согласие больше не действует"))
			.satisfies((text) -> assertThat(text.plain()).contains("Теперь он читает новый."));
		assertThat(PlanMessage.of(onPaper, PlanNews.REVOKED)).isEmpty();
	}

	@Test
	void whatTheOthersSayToEachOtherIsNoMessage() {
		assertThat(Stream.of(PlanNews.STARTED, PlanNews.OFFERED, PlanNews.AGREED, PlanNews.SAID, PlanNews.MENTOR)
			.map((news) -> PlanMessage.of(Plans.agreed(), news))).allMatch(java.util.Optional::isEmpty);
	}

	@Test
	void anAnswerIsToldToTheWorkerWhoAskedWithItsWords() {
		PlanRemark said = new PlanRemark("remark_1", PlanParty.WORKER, "Работник", PlanRemarkKind.OBJECTION, null,
				"Мне нужен стул.", 1, Plans.DAY, null);
		assertThat(PlanMessage.ofAnswer(Plans.sent(), said)).isEmpty();
		assertThat(PlanMessage.ofAnswer(Plans.sent(), answered(said, false))).get()
			.satisfies((text) -> assertThat(text.body()).contains("не принято", "«Стул уже есть»", "2026-П-000001"))
			.satisfies((text) -> assertThat(text.plain()).contains("не согласны"));
	}

	private static PlanRemark answered(PlanRemark said, boolean accepted) {
		return new PlanRemark(said.id(), said.party(), said.author(), said.kind(), said.measureId(), said.words(),
				said.edition(), said.on(), new PlanRemark.Answer(accepted, "Стул уже есть", Plans.DAY));
	}

	static Stream<MessageText> everyMessage() {
		PlanRemark said = new PlanRemark("remark_1", PlanParty.WORKER, "Работник", PlanRemarkKind.ADDITION, null,
				"Нужен стул.", 1, Plans.DAY, null);
		WorkplacePlan shown = Plans.value(Plans.draft().show(PlanShowingWay.CABINET, Plans.DAY, true, Plans.DAY));
		WorkplacePlan silent = Plans.value(Plans.offered().send(Plans.DUE));
		return Stream
			.concat(Stream.of(PlanMessage.of(shown, PlanNews.SHOWN), PlanMessage.of(silent, PlanNews.SENT),
					PlanMessage.of(Plans.sent(), PlanNews.SENT), PlanMessage.of(Plans.agreed(), PlanNews.REVOKED),
					PlanMessage.ofAnswer(Plans.sent(), answered(said, true)),
					PlanMessage.ofAnswer(Plans.sent(), answered(said, false))),
					Arrays.stream(PlanEnd.values())
						.map((why) -> PlanMessage.of(cancelled(Plans.sent(), why), PlanNews.CANCELLED)))
			.map(java.util.Optional::orElseThrow);
	}

	@ParameterizedTest
	@MethodSource("everyMessage")
	void thePlainTwinHasShortSentencesAndNoEmptyPlaces(MessageText text) {
		assertThat(text.body() + text.plain()).doesNotContain("%s", "null", "  ");
		assertThat(text.plain().split("[.!?:] ?"))
			.allSatisfy((sentence) -> assertThat(sentence.split(" ").length).isLessThan(16));
	}

	private static WorkplacePlan cancelled(WorkplacePlan plan, PlanEnd why) {
		return Plans.value(plan.cancel(Plans.DUE, why, null, Plans.DUE));
	}

}
