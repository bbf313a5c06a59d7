package ru.ryadom.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell a person of, in the cabinet or on paper.
 *
 * @param notTo the worker who must not see it in the office, {@code null} when all may
 */
public record Letter(String personId, Matter matter, MessageText text, PaperSubject subject, @Nullable String notTo) {

	/** What it is about, and so which office hands it over on paper. */
	public sealed interface Matter {

	}

	/** A case: the office is the one that leads it. */
	public record OfCase(String caseId) implements Matter {
	}

	/** No case, but something else of an office. */
	public record OfOffice(String officeId) implements Matter {
	}

	/** About a case, or about what an office does without one. */
	public static Matter about(@Nullable String caseId, String officeId) {
		return (caseId != null) ? new OfCase(caseId) : new OfOffice(officeId);
	}

	/** A letter that every worker of the office may hand over. */
	public static Letter of(String personId, String caseId, MessageText text, PaperSubject subject) {
		return new Letter(personId, new OfCase(caseId), text, subject, null);
	}

	/** The case it is about, {@code null} when there is none. */
	public @Nullable String caseId() {
		return (this.matter instanceof OfCase(var id)) ? id : null;
	}

}
