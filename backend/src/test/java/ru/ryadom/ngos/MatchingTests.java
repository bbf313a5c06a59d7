package ru.ryadom.ngos;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import ru.ryadom.ngos.Candidate.Reason;
import ru.ryadom.ngos.Need.WantedMeasure;
import ru.ryadom.people.CommunicationNeed;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.ngos.Entries.TODAY;

/** The order of organisations and the reasons for it, by written examples. */
class MatchingTests {

	static Stream<MatchingExample> examples() {
		return MatchingExample.all();
	}

	@Test
	void thereAreThirtyExamplesAndMore() {
		assertThat(MatchingExample.all().map(MatchingExample::name).distinct()).hasSizeGreaterThanOrEqualTo(30);
	}

	@ParameterizedTest
	@MethodSource("examples")
	@Applies({ "SIT-20", "SIT-21", "SIT-22" })
	void organisationsStandInTheOrderAndForTheReasonsOfTheExample(MatchingExample example) {
		assertThat(Matching.rank(example.entries(), example.need(), example.load(), TODAY)
			.stream()
			.map(MatchingTests::line)).containsExactlyElementsOf(example.expected());
	}

	@Test
	@Applies({ "SIT-20", "SIT-21", "SIT-22" })
	void everyReasonIsASentenceThatNamesItsNorm() {
		Entries partly = new Entries("Опора");
		partly.does = List.of("1");
		partly.until = TODAY.plusMonths(1);
		partly.trained = List.of(TODAY.plusMonths(1));
		Need need = new Need(List.of(Entries.wanted("1"), Entries.wanted("6")), Entries.MOSCOW, Entries.OFFICE,
				Set.of(CommunicationNeed.SIGN_LANGUAGE, CommunicationNeed.PAPER), TODAY, TODAY.plusMonths(6));
		Candidate candidate = Matching.rank(List.of(partly.build()), need, Map.of("ngoentry_Опора", 3), TODAY)
			.getFirst();
		assertThat(candidate.freePlaces()).isEqualTo(2);
		assertThat(candidate.reasons().stream().map((reason) -> reason.norm() + " " + reason.message()))
			.containsExactly("SIT-21 Работает при этом центре занятости.",
					"SIT-22 Оказывает часть мероприятий, 1 из 2: «" + title("1") + "».",
					"SIT-22 Не оказывает: «" + title("6") + "». За это отвечает работник центра.",
					"SIT-21 Не указано, что организация умеет общаться так, как нужно человеку: русский жестовый язык, всё на бумаге.",
					"SIT-21 Подготовленных работников: 1.",
					"SIT-21 Документы о подготовке кончаются раньше, чем сопровождение: нужно до 12.11.2026.",
					"SIT-21 С центром действует договор № 12-С от 12.01.2026.",
					"SIT-20 Договор кончается 12.06.2026, раньше, чем сопровождение.",
					"SIT-21 Свободных мест: 2 из 5.");
	}

	private static String title(String measure) {
		return Entries.wanted(measure).title();
	}

	private static String line(Candidate candidate) {
		String covered = candidate.covered().stream().map(MatchingTests::brief).collect(Collectors.joining("/"));
		String reasons = candidate.reasons()
			.stream()
			.map((Reason reason) -> (reason.inFavour() ? "+" : "-") + reason.code())
			.collect(Collectors.joining(" "));
		return String.join(" ", candidate.entry().organisation().name(), candidate.fit().name(),
				covered.isEmpty() ? "-" : covered, reasons);
	}

	private static String brief(WantedMeasure measure) {
		String listed = measure.listedId();
		return (listed != null) ? listed.replace("accompaniment-", "") : measure.title();
	}

}
