package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What an office said to an entry.
 *
 * @param employerId the employer that was joined, {@code null} when it was refused
 * @param refusal why it was refused, {@code null} when it was not
 * @param byId the worker who said so
 */
public record EmployerEntryAnswer(@Nullable String employerId, @Nullable String refusal, LocalDate on, String byId) {

	public EmployerEntryAnswer {
		if ((employerId == null) == (refusal == null)) {
			throw new IllegalArgumentException("an entry is either approved or refused");
		}
	}

}
