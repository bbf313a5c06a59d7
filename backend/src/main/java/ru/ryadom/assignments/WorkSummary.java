package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.MeasureResultKind;

/**
 * What the records of a case come to: what is suggested at the end, and what the person
 * is told.
 */
public final class WorkSummary {

	/** Nobody reads further down. */
	private static final int SHOWN = 100;

	private WorkSummary() {
	}

	/** What a measure's records say it came to. */
	public record SuggestedResult(int place, MeasureResultKind kind) {
	}

	/** A record as the person it is about is told of it, without the notes. */
	public record CitizenWork(String title, WorkKind kind, LocalDate on, @Nullable LocalDate movedTo) {
	}

	/** By place; a measure that was done once is done, otherwise its last record says. */
	public static List<SuggestedResult> suggested(List<Assignment> ofCase) {
		Map<Integer, List<WorkRecord>> byPlace = ofCase.stream()
			.flatMap((each) -> each.standing().stream())
			.collect(Collectors.groupingBy(WorkRecord::place, TreeMap::new, Collectors.toList()));
		return byPlace.entrySet()
			.stream()
			.map((each) -> new SuggestedResult(each.getKey(), result(each.getValue())))
			.toList();
	}

	private static MeasureResultKind result(List<WorkRecord> records) {
		if (records.stream().anyMatch((record) -> record.kind() == WorkKind.DONE)) {
			return MeasureResultKind.DONE;
		}
		return switch (records.getLast().kind()) {
			case DONE -> MeasureResultKind.DONE;
			case MOVED -> MeasureResultKind.NOT_DONE;
			case NOT_NEEDED -> MeasureResultKind.NOT_NEEDED;
			case REFUSED -> MeasureResultKind.REFUSED;
		};
	}

	/** The newest day first. */
	public static List<CitizenWork> told(List<Assignment> ofCase) {
		return ofCase.stream()
			.flatMap((each) -> each.standing().stream().map((record) -> told(each, record)))
			.sorted(Comparator.comparing(CitizenWork::on).reversed())
			.limit(SHOWN)
			.toList();
	}

	private static CitizenWork told(Assignment of, WorkRecord record) {
		String title = of.measures()
			.stream()
			.filter((measure) -> measure.place() == record.place())
			.map(AssignedMeasure::title)
			.findFirst()
			.orElse("Мероприятие");
		return new CitizenWork(title, record.kind(), record.on(), record.movedTo());
	}

}
