package ru.ryadom.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person of, in the cabinet or on paper.
 *
 * @param notTo the worker who must not see it in the office, {@code null} when all may
 */
public record Letter(String personId, String caseId, MessageText text, PaperSubject subject, @Nullable String notTo) {

	/** A letter that every worker of the office may hand over. */
	public static Letter of(String personId, String caseId, MessageText text, PaperSubject subject) {
		return new Letter(personId, caseId, text, subject, null);
	}

}
