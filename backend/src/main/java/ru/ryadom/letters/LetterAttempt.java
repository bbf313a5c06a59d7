package ru.ryadom.letters;

import java.time.Instant;

/**
 * One try to send a letter.
 *
 * @param at by the real clock
 * @param outcome {@code TAKEN} or the code of the failure
 */
public record LetterAttempt(Instant at, String outcome) {

	/** The mail server took it. */
	public static final String TAKEN = "TAKEN";

	/** What came of it, as staff read it. */
	public String words() {
		return words(this.outcome);
	}

	/** A code as staff read it. */
	static String words(String outcome) {
		return switch (outcome) {
			case TAKEN -> "Почтовый сервер принял письмо";
			case "NO_CONNECTION" -> "Почтовый сервер не ответил";
			case "REFUSED" -> "Почтовый сервер отказался принять письмо";
			default -> "Почтовый сервер сообщил о сбое";
		};
	}

}
