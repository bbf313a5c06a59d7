package ru.ryadom.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import ru.ryadom.cases.NeedDecision;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Office;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

@Applies({ "SIT-05", "NTF-1" })
class RefusalTextTests {

	private static final Office OFFICE = new Office("office_a", "Центр занятости «Южный»", new RegionId("RU-MOW"),
			ZoneId.of("Europe/Moscow"), "Москва, ул. Днепропетровская, д. 2", "+7 495 000-11-22",
			"south@czn.example.org");

	@ParameterizedTest
	@EnumSource
	void aRefusalSaysWhoWhenOnWhatGroundAndWhatCanBeDone(NeedGround ground) {
		MessageText text = text(ground);
		assertThat(text.title()).isEqualTo("Решение: сопровождение сейчас не требуется");
		assertThat(text.body()).contains("4\u00a0марта\u00a02026\u00a0г.", OFFICE.name(), "Справляется сам.",
				OFFICE.phone(), OFFICE.email(), OFFICE.address(), "обжаловать", switch (ground) {
					case IPRA_EXTRACT -> "выписки ИПРА";
					case FORMER_SERVICE -> "оказывали раньше";
					case MSE_RECOMMENDATION -> "рекомендация учреждения медико-социальной экспертизы";
				});
		assertThat(text.plain()).contains("4\u00a0марта\u00a02026\u00a0г.", "не нужен", OFFICE.phone(), "пожаловаться");
	}

	@ParameterizedTest
	@EnumSource
	void thePlainTwinHasNoSentenceOfMoreThanFifteenWords(NeedGround ground) {
		assertThat(Stream.of(text(ground).plain().split("(?<=[.?!])\\s+")))
			.allSatisfy((sentence) -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(15));
	}

	private static MessageText text(NeedGround ground) {
		return RefusalText.of(new NeedDecision(false, ground, "Справляется сам.", LocalDate.of(2026, 3, 4), "staff_a"),
				OFFICE);
	}

}
