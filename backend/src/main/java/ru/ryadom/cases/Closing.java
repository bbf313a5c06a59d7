package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a case that has ended.
 *
 * @param ngoReport what the organisation told of its part (SIT-12), {@code null} before
 * @param results what was entered at the end (SIT-11), {@code null} before
 */
public record Closing(Ending ending, @Nullable NgoReport ngoReport, @Nullable Results results) {

	static Closing of(Ending ending) {
		return new Closing(ending, null, null);
	}

	/** The organisation's account of the accompaniment. */
	public record NgoReport(String text, LocalDate receivedOn) {
	}

	/** The results of the accompaniment, measure by measure. */
	public record Results(List<MeasureResult> measures, String note, LocalDate on, String byId) {

		public Results {
			measures = List.copyOf(measures);
		}

	}

	Closing reported(NgoReport report) {
		return new Closing(this.ending, report, this.results);
	}

	Closing entered(Results entered) {
		return new Closing(this.ending, this.ngoReport, entered);
	}

}
