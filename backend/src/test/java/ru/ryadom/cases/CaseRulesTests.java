package ru.ryadom.cases;

import java.util.List;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.ryadom.law.Action;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Which move is open where on the road: every place against every move. */
class CaseRulesTests {

	static Stream<Arguments> places() {
		return Stream.of(undecided(), arranging(), closed()).flatMap((each) -> each).map(CaseRulesTests::withExtracts);
	}

	/**
	 * As long as a case is open, an extract is asked for or written down wherever it
	 * stands.
	 */
	private static Arguments withExtracts(Arguments place) {
		Object[] each = place.get();
		Set<String> open = new HashSet<>(names(each[2]));
		if (((Case) each[1]).isOpen()) {
			open.addAll(List.of("requestIpraExtract", "recordIpraExtract"));
		}
		return arguments(each[0], each[1], open);
	}

	private static Set<String> names(Object set) {
		return ((Set<?>) set).stream().map(String.class::cast).collect(Collectors.toSet());
	}

	private static Stream<Arguments> undecided() {
		return Stream.of(
				arguments("opened", Road.opened(),
						Set.of("decideNeed", "requestMse", "mergeCase", "endCase", "pauseCase", "transferCase")),
				arguments("asked over the exchange", Road.asked(),
						Set.of("decideNeed", "requestMse", "recordMseReceipt", "remindMse", "recordMseAnswer",
								"endCase", "transferCase")),
				arguments("awaiting МСЭ", Road.awaiting(),
						Set.of("decideNeed", "remindMse", "recordMseAnswer", "endCase", "transferCase")),
				arguments("recommended", Road.recommended(),
						Set.of("decideNeed", "recordMseAnswer", "mergeCase", "endCase", "pauseCase", "transferCase")),
				arguments("answered twice", Road.answeredTwice(), Set.of("decideNeed", "recordMseAnswer",
						"reviewMseAnswer", "mergeCase", "endCase", "pauseCase", "transferCase")));
	}

	private static Stream<Arguments> arranging() {
		return Stream.of(
				arguments("needed", Road.needed(),
						Set.of("planMeasures", "mergeCase", "endCase", "pauseCase", "transferCase")),
				arguments("planned", Road.planned(),
						Set.of("planMeasures", "offerToNgo", "recordNgoSearch", "mergeCase", "endCase", "pauseCase",
								"transferCase")),
				arguments("offered", Road.offered(),
						Set.of("recordNgoAnswer", "withdrawOffer", "endCase", "pauseCase")),
				arguments("agreed", Road.agreed(true), Set.of("withdrawOffer", "engageNgo", "endCase", "pauseCase")),
				arguments("done wholly by an organisation", Road.engaged(true),
						Set.of("formCertificate", "startReplacement", "endCase", "pauseCase", "transferCase")),
				arguments("done partly by an organisation", Road.engaged(false),
						Set.of("draftAppointmentOrder", "recordNgoSearch", "startReplacement", "endCase", "pauseCase",
								"transferCase")),
				arguments("searched", Road.searched(),
						Set.of("planMeasures", "offerToNgo", "recordNgoSearch", "draftAppointmentOrder", "mergeCase",
								"endCase", "pauseCase", "transferCase")),
				arguments("ordered", Road.ordered(), Set.of("planMeasures")),
				arguments("appointed", Road.appointed(),
						Set.of("planMeasures", "formCertificate", "startReplacement", "endCase", "pauseCase",
								"transferCase")),
				arguments("accompanied", Road.accompanied(),
						Set.of("startReplacement", "correctCertificate", "endCase", "pauseCase", "transferCase")),
				arguments("replaced", Road.replacing(), Set.of("offerToNgo", "recordNgoSearch", "correctCertificate",
						"cancelReplacement", "endCase", "pauseCase", "transferCase")));
	}

	private static Stream<Arguments> closed() {
		return Stream.of(arguments("refused and told", Road.refused(true), Set.of("reopenCase")),
				arguments("refused, paper owed", Road.refused(false), Set.of("confirmPaperNotice", "reopenCase")),
				arguments("hired", Road.hired(), Set.of("reopenCase", "enterResults")),
				arguments("refused by the citizen", Road.ended(CaseOutcome.CITIZEN_REFUSED), Set.of("reopenCase")),
				arguments("results entered", Road.resultsEntered(), Set.of()));
	}

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource("places")
	@Applies({ "SIT-10", "SIT-11", "SIT-12", "SIT-22", "SIT-01", "SIT-02", "SIT-03", "SIT-04", "SIT-26", "SIT-05",
			"SIT-06", "SIT-20", "SIT-21", "SIT-24" })
	void onlyTheMovesOfThatPlaceAreOpen(String place, Case file, Set<String> open) {
		assertThat(CaseRules.actions(file, Road.TODAY)
			.stream()
			.filter(Action::allowed)
			.map(Action::name)
			.collect(Collectors.toSet())).as(place).isEqualTo(open);
	}

	@Test
	void everyStageOfACaseHasAPlace() {
		assertThat(places().map((place) -> ((Case) place.get()[1]).stage())).contains(CaseStage.values());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("places")
	void whatIsClosedSaysWhyInFullSentences(String place, Case file, Set<String> open) {
		List<Action> closed = CaseRules.actions(file, Road.TODAY)
			.stream()
			.filter((action) -> !action.allowed())
			.toList();
		assertThat(closed).hasSize(CaseRules.actions(file, Road.TODAY).size() - open.size())
			.flatExtracting(Action::objections)
			.allSatisfy((objection) -> {
				assertThat(objection.message()).as(place).matches("(?s)[А-ЯЁ].*\\.");
				assertThat(objection.norm()).as(objection.code()).isNotNull();
			});
	}

}
