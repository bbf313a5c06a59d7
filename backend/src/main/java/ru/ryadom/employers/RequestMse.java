package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What МСЭ was asked for a request, and answered; both on paper (WPP-05).
 *
 * @param receivedOn the day the question came in there: from it the term of the answer
 * runs
 */
public record RequestMse(LocalDate askedOn, LocalDate receivedOn, @Nullable Answer answer) {

	/** What МСЭ recommends: it does not decide. */
	public record Answer(String number, boolean needed, String reasons, LocalDate answeredOn, LocalDate receivedOn) {
	}

}
