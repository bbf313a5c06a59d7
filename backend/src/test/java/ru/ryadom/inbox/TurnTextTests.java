package ru.ryadom.inbox;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ru.ryadom.cases.CasePause;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.JobReporter;
import ru.ryadom.cases.PauseReason;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Office;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person is told when their case turns. */
class TurnTextTests {

	private static final Office SOUTH = new Office("office_a", "Центр занятости «Южный»", new RegionId("RU-MOW"),
			ZoneId.of("Europe/Moscow"), "Москва, ул. Днепропетровская, д. 2", "+7 495 000-11-22",
			"south@czn.example.org");

	private static final Office KAZAN = new Office("office_b", "Центр занятости «Казань»", new RegionId("RU-TA"),
			ZoneId.of("Europe/Moscow"), "Казань, ул. Чернышевского, д. 5", "+7 843 000-33-44", "kazan@czn.example.org");

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	static Stream<MessageText> all() {
		Stream<MessageText> pauses = Arrays.stream(PauseReason.values()).flatMap((reason) -> {
			CasePause pause = new CasePause(DAY, DAY.plusDays(20), reason, "У родных.", "staff_a", DAY.plusDays(9));
			return Stream.of(TurnText.paused(pause, SOUTH), TurnText.resumed(pause, SOUTH));
		});
		Stream<MessageText> reports = Arrays.stream(JobReportKind.values())
			.map((kind) -> TurnText.rejected(new JobReport("jobreport_1", kind, JobReporter.CITIZEN, DAY, null, "", DAY,
					false, new JobReport.Answer(false, DAY, "Не подтвердили.", "staff_a")), SOUTH));
		return Stream
			.of(pauses, reports,
					Stream.of(TurnText.merged(SOUTH), TurnText.transferred(KAZAN, SOUTH), answered(true),
							answered(false)))
			.flatMap((texts) -> texts);
	}

	private static MessageText answered(boolean accepted) {
		return TurnText.answered(new CaseTransfer("office_a", "office_b", DAY, "Переезд.", "staff_a",
				new CaseTransfer.Answer(accepted, DAY, List.of(), "Не живёт здесь.", "staff_b")), SOUTH);
	}

	@ParameterizedTest
	@MethodSource("all")
	void itSaysWhoToAskAndNothingThatIsForTheOfficeAlone(MessageText text) {
		assertThat(text.body()).contains(SOUTH.name(), SOUTH.phone(), SOUTH.email()).doesNotContain("У родных", "%s");
		assertThat(text.plain()).contains(SOUTH.phone()).doesNotContain("%s");
		assertThat(text.title()).isNotBlank().doesNotEndWith(".");
	}

	@ParameterizedTest
	@MethodSource("all")
	void thePlainTwinHasNoSentenceOfMoreThanFifteenWords(MessageText text) {
		assertThat(Stream.of(text.plain().split("(?<=[.?!])\\s+")))
			.allSatisfy((sentence) -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(15));
	}

	@ParameterizedTest
	@MethodSource("all")
	void whoReadsIsSpokenToAndNotOf(MessageText text) {
		assertThat(text.body()).doesNotContain("гражданин", "..");
	}

}
