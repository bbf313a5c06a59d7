package ru.ryadom.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days in which a term stood still. No act tells of pauses: that the day of stopping
 * stands still and the day of going on runs is the project's own reading.
 *
 * @param from the first day that stood still
 * @param until the first day that ran again, {@code null} while it stands
 * @param reason why, in Russian and without personal data: «гражданин болеет»
 */
public record TermPause(LocalDate from, @Nullable LocalDate until, String reason) {

	/** The same pause, ended. */
	public TermPause endedOn(LocalDate day) {
		return new TermPause(this.from, day, this.reason);
	}

	/** Whether the day stood still. */
	public boolean covers(LocalDate day) {
		return !day.isBefore(this.from) && (this.until == null || day.isBefore(this.until));
	}

}
