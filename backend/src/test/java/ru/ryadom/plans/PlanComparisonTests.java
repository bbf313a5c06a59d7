package ru.ryadom.plans;

import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.plans.PlanComparison.Difference;
import ru.ryadom.plans.PlanComparison.Field;

import static org.assertj.core.api.Assertions.assertThat;

class PlanComparisonTests {

	@Test
	void aChangedMeasureShowsItsChangedFieldsAlone() {
		PlanEdition before = edition(1, Plans.measure("m1", null, "Стол."), Plans.measure("m2", null, "Вход."));
		PlanEdition after = edition(2, Plans.measure("m1", null, "Два стола."), Plans.measure("m2", null, "Вход."));
		assertThat(PlanComparison.of(before, after).differences())
			.containsExactly(new Difference(PlanDifferenceKind.CHANGED, "m1", "Мероприятие m1",
					List.of(new Field("Содержание", "Стол.", "Два стола."))));
	}

	@Test
	void whatIsGoneAndWhatIsNewIsShownWhole() {
		PlanEdition before = edition(1, Plans.measure("m1", null, "Стол."));
		PlanEdition after = edition(2, Plans.measure("m2", null, "Вход."));
		List<Difference> differences = PlanComparison.of(before, after).differences();
		assertThat(differences).extracting(Difference::kind)
			.containsExactly(PlanDifferenceKind.REMOVED, PlanDifferenceKind.ADDED);
		assertThat(differences.getFirst().fields()).hasSize(5).allMatch((field) -> field.after() == null);
		assertThat(differences.getLast().fields()).hasSize(5).allMatch((field) -> field.before() == null);
	}

	@Test
	void theSameEditionDiffersInNothing() {
		PlanEdition one = edition(1, Plans.measure("m1", null, "Стол."));
		assertThat(PlanComparison.of(one, one).differences()).isEmpty();
	}

	private static PlanEdition edition(int number, PlanMeasure... measures) {
		return new PlanEdition(number, Plans.DAY, List.of(measures));
	}

}
