package ru.ryadom.law;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.law.LawOfTheFiles.LAW;

/** What every norm owes to its reader. */
class NormPagesTests {

	private static final int WORDS_OF_A_PLAIN_SENTENCE = 15;

	static Stream<Norm> norms() {
		return LAW.norms().stream();
	}

	@ParameterizedTest
	@MethodSource("norms")
	void plainWordsAreShortSentences(Norm norm) {
		List<String> sentences = Arrays.stream(norm.plain().split("(?<=[.!?])\\s+")).toList();
		assertThat(sentences).allSatisfy((sentence) -> {
			assertThat(sentence).endsWith(".");
			assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(WORDS_OF_A_PLAIN_SENTENCE);
		});
	}

	@ParameterizedTest
	@MethodSource("norms")
	void noAddressOfARetellingIsShown(Norm norm) {
		assertThat(Stream.of(norm.act(), norm.text(), norm.plain(), norm.source()))
			.noneMatch((text) -> text.matches("(?s).*(https?:|www\\.|\\.ru\\b|seed|found).*"));
	}

	@ParameterizedTest
	@MethodSource("norms")
	void whatIsNotTheActSaysSo(Norm norm) {
		String mark = switch (norm.basis()) {
			case TEXT -> "(?s)Текст акта.*";
			case PRESENTATION -> "(?s)(.*през|Срок – през).*";
			case PREDECESSOR -> "(?s)Предшественник.*";
			case SECONDARY -> "(?s)Вторичный источник.*";
			case INTERPRETATION -> "(?s).*(толкование|Толкование).*";
			case NOT_FOUND -> "(?s).*не найдено.*";
		};
		assertThat(norm.source().replace("През", "през")).matches(mark);
	}

	@Test
	void thePointsOfTheStandardAreNotInvented() {
		assertThat(LAW.norms()).filteredOn((norm) -> norm.act().contains("№ 692н «"))
			.isNotEmpty()
			.extracting(Norm::point)
			.containsOnlyNulls();
	}

	@Test
	void theListsHaveTheirMeasuresInTheirWords() {
		MeasureList seven = LAW.measureList(MeasureList.ACCOMPANIMENT).orElseThrow();
		assertThat(seven.items()).extracting(ListedMeasure::position).containsExactly(1, 2, 3, 4, 5, 6, 7, null);
		assertThat(seven.item("accompaniment-negotiations")).get()
			.extracting(ListedMeasure::title)
			.isEqualTo("Сопровождение при проведении переговоров с работодателем");
		assertThat(LAW.measureList(MeasureList.WORKPLACE).orElseThrow().items()).hasSize(17);
		assertThat(LAW.measureList("no-such-list")).isEmpty();
	}

	@Test
	void allSubjectsOfTheFederationAreThere() {
		assertThat(LAW.regions()).hasSize(89);
		assertThat(LAW.region(new RegionId("RU-TA")).ownDaysOff()).hasSize(1);
		assertThat(LAW.region(new RegionId("RU-BA")).ownDaysOff()).hasSize(2);
	}

}
