package ru.ryadom.cases;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to the person, at each place of the road. */
class CitizenStoryTests {

	private static final int LONGEST_PLAIN = 12;

	/** A sentence and its twin in plain words. */
	private record Said(String text, @Nullable String plain) {
	}

	static Stream<CitizenStory> places() {
		return Stream.of(told(Road.opened()), told(Road.needed()), told(Road.planned()), told(Road.searched()),
				told(Road.ordered()), told(Road.appointed()), told(Road.accompanied()),
				new CitizenStory(Road.accompanied(), List.of(), Road.TODAY), told(Road.refused(true)),
				told(Road.refused(false)), told(Road.asked()), told(Road.recommended()), told(Road.hired()),
				told(Road.ended(CaseOutcome.CITIZEN_REFUSED)), told(Road.ended(CaseOutcome.REMOVED_FROM_PLAN)),
				told(Road.ended(CaseOutcome.OTHER)), told(Road.overdue()));
	}

	@Test
	void everyStateOfACaseIsAmongThePlaces() {
		assertThat(places().map((story) -> (Object) story.file().state().getClass()).distinct())
			.containsExactlyInAnyOrder((Object[]) CaseState.class.getPermittedSubclasses());
		assertThat(places().map(CitizenStory::now).distinct()).hasSize(13);
	}

	@ParameterizedTest
	@MethodSource("places")
	void everySentenceHasATwinInPlainWords(CitizenStory story) {
		assertThat(said(story)).hasSizeGreaterThan(4).allSatisfy((said) -> {
			assertThat(said.plain()).as(said.text()).isNotBlank().isNotEqualTo(said.text());
			assertThat(Stream.of(said.plain().split("(?<=[.?!])\\s+"))).as(said.plain())
				.allSatisfy((sentence) -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_PLAIN));
		});
	}

	@ParameterizedTest
	@MethodSource("places")
	void noTwinSpeaksWhereTheSentenceIsSilent(CitizenStory story) {
		assertThat(story.now().fromYouPlain() == null).isEqualTo(story.now().fromYou() == null);
	}

	@Test
	void whoWasHiredKeepsWhatWasReachedAndNothingIsStillToCome() {
		CitizenStory story = new CitizenStory(Road.hired(), List.of(), Road.TODAY);
		assertThat(story.steps()).allMatch((step) -> step.state() == CitizenStory.StepState.DONE)
			.extracting(CitizenStory.Step::title)
			.contains("Сформирован сертификат", "Сертификат у вас")
			.endsWith("Дело закрыто");
		assertThat(told(Road.ended(CaseOutcome.CITIZEN_REFUSED)).steps()).extracting(CitizenStory.Step::title)
			.containsExactly("Вы согласовали план с этой мерой", "Решение о нуждаемости", "Дело закрыто");
	}

	private static CitizenStory told(Case file) {
		return new CitizenStory(file, List.of(), null);
	}

	private static List<Said> said(CitizenStory story) {
		CitizenStory.Now now = story.now();
		Stream<Said> about = Stream.of(new Said(now.title(), now.plain()), new Said(now.next(), now.nextPlain()));
		Stream<Said> asked = Stream.ofNullable(now.fromYou()).map((text) -> new Said(text, now.fromYouPlain()));
		Stream<Said> steps = story.steps().stream().map((step) -> new Said(step.title(), step.plain()));
		return Stream.of(about, asked, steps).flatMap((each) -> each).toList();
	}

}
