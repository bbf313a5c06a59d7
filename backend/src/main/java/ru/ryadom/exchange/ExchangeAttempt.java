package ru.ryadom.exchange;

import java.time.Instant;

/**
 * One try to hand a message over.
 *
 * @param at by the real clock
 * @param outcome {@code TAKEN} or the code of the failure
 */
public record ExchangeAttempt(Instant at, String outcome) {

	/** The other side took it. */
	public static final String TAKEN = "TAKEN";

	/** What came of it, as staff read it. */
	public String words() {
		return words(this.outcome);
	}

	/** A code as staff read it. */
	static String words(String outcome) {
		return switch (outcome) {
			case TAKEN -> "Передано";
			case "TIMEOUT" -> "Другая сторона не ответила вовремя";
			case "NO_CONNECTION" -> "Связи не было";
			case "GARBAGE" -> "Ответ другой стороны не удалось прочесть";
			case "NO_EFFECT" -> "Другая сторона получила, но отметить это в деле не удалось";
			case "REFUSED" -> "Другая сторона отказалась принять";
			default -> "Другая сторона сообщила о сбое";
		};
	}

}
