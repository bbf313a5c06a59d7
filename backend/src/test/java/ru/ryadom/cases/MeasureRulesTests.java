package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.cases.Road.LATEST;
import static ru.ryadom.cases.Road.TODAY;
import static ru.ryadom.cases.Road.said;

/** What a set of measures must be. */
class MeasureRulesTests {

	@Test
	void oneToFortyMeasuresAreAPlan() {
		assertThat(said(MeasureRules.objections(List.of(), TODAY, LATEST))).containsExactly("NO_MEASURES measures");
		assertThat(MeasureRules.objections(many(1), TODAY, LATEST)).isEmpty();
		assertThat(MeasureRules.objections(many(40), TODAY, LATEST)).isEmpty();
		assertThat(said(MeasureRules.objections(many(41), TODAY, LATEST)))
			.containsExactly("TOO_MANY_MEASURES measures");
	}

	@Test
	void bothEndsOfTheDaysAreAllowed() {
		assertThat(MeasureRules.objections(List.of(lasting(TODAY, TODAY)), TODAY, LATEST)).isEmpty();
		assertThat(MeasureRules.objections(List.of(lasting(LATEST, LATEST)), TODAY, LATEST)).isEmpty();
	}

	@Test
	@Applies("SIT-09")
	void noMeasureOutlivesTheCertificate() {
		assertThat(said(MeasureRules.objections(List.of(lasting(TODAY, LATEST.plusDays(1))), TODAY, LATEST)))
			.containsExactly("MEASURE_AFTER_CERTIFICATE SIT-09 measures.0.to");
	}

	@Test
	void everyFaultIsNamedAtItsPlace() {
		PlannedMeasure bad = new PlannedMeasure(null, " ", "", TODAY.minusDays(1), TODAY.minusDays(2));
		PlannedMeasure unknown = new PlannedMeasure("nothing", "", "Что будет сделано", TODAY, LATEST);
		assertThat(said(MeasureRules.objections(List.of(Road.measure(), bad, unknown), TODAY, LATEST))).containsExactly(
				"FIELD_EMPTY measures.1.ownTitle", "FIELD_EMPTY measures.1.content", "MEASURE_IN_PAST measures.1.from",
				"MEASURE_ENDS_FIRST measures.1.to", "FIELD_EMPTY measures.2.listed");
	}

	private static List<PlannedMeasure> many(int count) {
		return Collections.nCopies(count, Road.measure());
	}

	private static PlannedMeasure lasting(LocalDate from, LocalDate to) {
		return new PlannedMeasure(null, "Своё мероприятие", "Что будет сделано", from, to);
	}

}
