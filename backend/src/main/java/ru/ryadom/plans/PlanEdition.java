package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One edition of a plan: what it said from that day until the next one. */
public record PlanEdition(int number, LocalDate on, List<PlanMeasure> measures) {

	public PlanEdition {
		measures = List.copyOf(measures);
	}

	/** The measure of that id. */
	public Optional<PlanMeasure> measure(String id) {
		return this.measures.stream().filter((each) -> each.id().equals(id)).findFirst();
	}

}
