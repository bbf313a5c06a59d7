package ru.ryadom.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;

import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealAnswer;
import ru.ryadom.appeals.AppealDoubt;
import ru.ryadom.appeals.AppealFiling;
import ru.ryadom.appeals.AppealKind;
import ru.ryadom.appeals.AppealOutcome;
import ru.ryadom.appeals.AppealPlace;
import ru.ryadom.appeals.AppealText;
import ru.ryadom.appeals.AppealWay;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;

@Applies("APL")
class AppealMessageTests {

	private static final LocalDate DAY = LocalDate.of(2026, 4, 27);

	private static final AppealAnswer REFUSED = new AppealAnswer(AppealOutcome.REFUSED, "Срок не пропущен.",
			"Срок не прошёл.", "В суд.", DAY, "staff_1");

	private static final AppealDoubt DOUBT = new AppealDoubt("Не помогло.", DAY);

	@Test
	void anAnswerSaysWhatCameOfItWhyAndWhereToGoNext() {
		MessageText text = AppealMessage.of(appeal(List.of(REFUSED), null, null));
		assertThat(text.title()).isEqualTo("Ответ: № 2026-Ж-000001");
		assertThat(text.body()).contains("отказано", "Срок не пропущен.", "Куда обратиться дальше: В суд.",
				"скажите об этом один раз");
		assertThat(text.plain()).contains("Мы не сделали", "Срок не прошёл.", "В суд.");
	}

	@Test
	void aSecondAnswerDoesNotOfferAThird() {
		MessageText text = AppealMessage.of(appeal(List.of(REFUSED, REFUSED), DOUBT, null));
		assertThat(text.body()).contains("Второй ответ").doesNotContain("один раз");
	}

	static Stream<Appeal> everyMoment() {
		return Stream.of(appeal(List.of(), null, null), appeal(List.of(REFUSED), null, null),
				appeal(List.of(REFUSED), DOUBT, null), appeal(List.of(REFUSED, REFUSED), DOUBT, null),
				appeal(List.of(), null, DAY));
	}

	@ParameterizedTest
	@MethodSource("everyMoment")
	void thePlainTwinHasNoSentenceOfMoreThanFifteenWords(Appeal appeal) {
		MessageText text = AppealMessage.of(appeal);
		assertThat(text.body()).contains(appeal.number());
		assertThat(Stream.of(text.plain().split("(?<=[.?!])\\s+")))
			.allSatisfy((sentence) -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(15));
	}

	private static Appeal appeal(List<AppealAnswer> answers, @Nullable AppealDoubt doubt,
			@Nullable LocalDate withdrawnOn) {
		return new Appeal("appeal_1", 1, "2026-Ж-000001", new AppealPlace("case_1", "office_1", "person_1"),
				new AppealFiling(AppealWay.CABINET, DAY, DAY, null),
				AppealText.typed(AppealKind.DELAY, null, null, "Долго."), DAY.plusDays(16), answers, doubt,
				withdrawnOn);
	}

}
