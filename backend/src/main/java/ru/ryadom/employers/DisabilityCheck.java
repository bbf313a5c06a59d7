package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.exchange.DisabilityFinding;

/**
 * The check of disability at ГИС ЕЦП в социальной сфере (WPP-04).
 *
 * @param messageId the question in the exchange
 * @param finding what is known of it last; {@code null} while nothing is
 * @param on the day it came to be known
 * @param byId who has entered it by hand; {@code null} when it came over the exchange
 * @param words how it was found by hand; empty otherwise
 */
public record DisabilityCheck(String messageId, @Nullable DisabilityFinding finding, @Nullable LocalDate on,
		@Nullable String byId, String words) {

	/** A question that nobody has answered. */
	public static DisabilityCheck asked(String messageId) {
		return new DisabilityCheck(messageId, null, null, null, "");
	}

	/** The day it was confirmed, {@code null} when it was not. */
	public @Nullable LocalDate confirmedOn() {
		return (this.finding == DisabilityFinding.CONFIRMED) ? this.on : null;
	}

}
