package ru.ryadom.plans.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Law;
import ru.ryadom.law.ListedMeasure;
import ru.ryadom.law.MeasureList;
import ru.ryadom.people.Names;
import ru.ryadom.plans.PlanDoer;
import ru.ryadom.plans.PlanEdition;
import ru.ryadom.plans.PlanMeasure;
import ru.ryadom.plans.PlanProgramme;

/**
 * A measure as it is typed.
 *
 * @param id of the measure it was, {@code null} for a new one
 */
public record MeasureDraft(@Nullable String id, @Nullable String listed, @Nullable String ownTitle, String content,
		LocalDate from, @Nullable LocalDate until, PlanDoer doer, @Nullable PlanProgramme programme) {

	/**
	 * The measures of the next edition. A measure keeps its id as long as it is in the
	 * plan; an id of a measure that is gone is never given again.
	 */
	static List<PlanMeasure> measures(List<MeasureDraft> typed, List<PlanEdition> before, Law law) {
		AtomicInteger last = new AtomicInteger(before.stream()
			.flatMap((edition) -> edition.measures().stream())
			.mapToInt((measure) -> Integer.parseInt(measure.id().substring(1)))
			.max()
			.orElse(0));
		return typed.stream().map((each) -> each.measure(before, last, law)).toList();
	}

	private PlanMeasure measure(List<PlanEdition> before, AtomicInteger last, Law law) {
		String listedId = Names.blankToNull(this.listed);
		boolean known = this.id != null && !before.isEmpty() && before.getLast().measure(this.id).isPresent();
		String own = Optional.ofNullable(Names.blankToNull(this.ownTitle)).orElse("");
		String title = (listedId == null) ? own
				: law.measureList(MeasureList.WORKPLACE)
					.flatMap((list) -> list.item(listedId))
					.map(ListedMeasure::title)
					.orElse("");
		return new PlanMeasure(known ? String.valueOf(this.id) : "m" + last.incrementAndGet(), listedId, title,
				this.content.strip(), this.from, this.until, this.doer, blank() ? null : this.programme);
	}

	private boolean blank() {
		return this.programme == null || this.programme.parts().isEmpty();
	}

}
