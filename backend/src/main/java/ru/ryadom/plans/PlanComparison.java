package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import ru.ryadom.papers.Words;

/**
 * Two editions of a plan side by side: what was added, removed and changed, field by
 * field.
 */
public record PlanComparison(PlanEdition before, PlanEdition after, List<Difference> differences) {

	/** A measure that differs. */
	public record Difference(PlanDifferenceKind kind, String measureId, String title, List<Field> fields) {
	}

	/** A field that differs: what stood there and what stands there now. */
	public record Field(String title, @Nullable String before, @Nullable String after) {
	}

	public PlanComparison {
		differences = List.copyOf(differences);
	}

	public static PlanComparison of(PlanEdition before, PlanEdition after) {
		List<Difference> differences = new ArrayList<>();
		for (PlanMeasure old : before.measures()) {
			Optional<PlanMeasure> now = after.measure(old.id());
			if (now.isEmpty()) {
				differences.add(new Difference(PlanDifferenceKind.REMOVED, old.id(), old.title(), fields(old, null)));
			}
			else if (!now.get().equals(old)) {
				differences.add(new Difference(PlanDifferenceKind.CHANGED, old.id(), now.get().title(),
						fields(old, now.get())));
			}
		}
		after.measures()
			.stream()
			.filter((each) -> before.measure(each.id()).isEmpty())
			.forEach((each) -> differences
				.add(new Difference(PlanDifferenceKind.ADDED, each.id(), each.title(), fields(null, each))));
		return new PlanComparison(before, after, differences);
	}

	private static List<Field> fields(@Nullable PlanMeasure before, @Nullable PlanMeasure after) {
		Map<String, String> old = texts(before);
		Map<String, String> now = texts(after);
		Map<String, String> titles = new LinkedHashMap<>(old);
		now.forEach(titles::putIfAbsent);
		return titles.keySet()
			.stream()
			.filter((title) -> !Objects.equals(old.get(title), now.get(title)))
			.map((title) -> new Field(title, old.get(title), now.get(title)))
			.toList();
	}

	private static Map<String, String> texts(@Nullable PlanMeasure measure) {
		Map<String, String> texts = new LinkedHashMap<>();
		if (measure != null) {
			texts.put("Мероприятие", measure.title());
			texts.put("Содержание", measure.content());
			texts.put("С какого дня", Words.date(measure.from()));
			LocalDate until = measure.until();
			if (until != null) {
				texts.put("По какой день", Words.date(until));
			}
			texts.put("Кто делает", measure.doer().title());
			if (measure.programme() != null) {
				measure.programme().parts().forEach((part) -> texts.put(part.title(), part.text()));
			}
		}
		return texts;
	}

}
