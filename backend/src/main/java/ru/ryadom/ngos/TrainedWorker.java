package ru.ryadom.ngos;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of the organisation who was trained to accompany.
 *
 * @param paper the paper that says so
 * @param validUntil its last day, {@code null} when it has none
 */
public record TrainedWorker(String id, String name, String post, String paper, @Nullable LocalDate validUntil) {

	/** Whether the paper is good on the day. */
	public boolean isTrainedOn(LocalDate day) {
		return this.validUntil == null || !this.validUntil.isBefore(day);
	}

}
