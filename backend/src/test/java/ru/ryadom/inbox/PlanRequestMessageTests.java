package ru.ryadom.inbox;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.employers.PlanRequestStage;
import ru.ryadom.employers.RequestExamples;

import static org.assertj.core.api.Assertions.assertThat;

class PlanRequestMessageTests {

	@ParameterizedTest
	@EnumSource(names = { "NOT_FOUND", "TO_ANALYSE", "AWAITING_MSE" })
	void whatTheOfficeOnlyWorksOnIsNoMessage(PlanRequestStage stage) {
		assertThat(PlanRequestMessage.of(RequestExamples.at(stage))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "NEEDED", "NOT_NEEDED" })
	void theReasonsOfADecisionAreToldToTheWorkerInBothWords(PlanRequestStage stage) {
		MessageText told = PlanRequestMessage.of(RequestExamples.at(stage)).orElseThrow();
		assertThat(told.body()).contains("Тайное основание.", "ООО «Лампа»");
		assertThat(told.plain()).contains("Тайна.");
	}

	@Test
	void whoseDisabilityWasNotConfirmedIsToldWhatToDoIfThatIsAMistake() {
		Optional<MessageText> told = PlanRequestMessage.of(RequestExamples.at(PlanRequestStage.STOPPED));
		assertThat(told.orElseThrow().body()).contains("обратитесь в центр занятости с документом");
	}

}
