package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A measure for this person.
 *
 * @param listedId its id in the list, {@code null} for an own one
 * @param title as it stands in the certificate
 */
public record PlannedMeasure(@Nullable String listedId, String title, String content, LocalDate from, LocalDate to) {

	/**
	 * The measure as a certificate that starts on a day can promise it: not before that
	 * day.
	 */
	public PlannedMeasure notBefore(LocalDate start) {
		return this.from.isBefore(start) ? new PlannedMeasure(this.listedId, this.title, this.content, start, this.to)
				: this;
	}

}
