package ru.ryadom.assignments;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.PlannedMeasure;

/**
 * A measure of an assignment, as the certificate promises it.
 *
 * @param place its place in the case, from 0
 */
public record AssignedMeasure(int place, String title, String content, LocalDate from, LocalDate to) {

	/** The measures of these places. */
	static List<AssignedMeasure> of(Case file, List<Integer> places, LocalDate since) {
		return places.stream().map((place) -> {
			PlannedMeasure planned = file.measures().get(place).notBefore(since);
			return new AssignedMeasure(place, planned.title(), planned.content(), planned.from(), planned.to());
		}).toList();
	}

}
