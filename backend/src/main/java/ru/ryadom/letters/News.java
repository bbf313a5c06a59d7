package ru.ryadom.letters;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That there is something new for an account. Everything in it may stand in a letter that
 * anybody reads on its way, so it names nobody and says nothing of a case.
 *
 * @param account whom to tell
 * @param subject id of the thing that is new: a term, a message
 * @param path the page of the house that shows it to who signs in
 * @param officeId the office whose staff see whether the letter left, and whose morning
 * it is
 * @param due the last day of its term, {@code null} when it has none
 */
public record News(String account, NewsKind kind, String subject, String path, String officeId,
		@Nullable LocalDate due) {

	public News {
		if (!path.matches("(/[a-zA-Z0-9_-]+)+(#[a-z0-9_-]+)?")) {
			throw new IllegalArgumentException(
					"a letter leads to a page of the house and carries nothing in its address");
		}
		if (kind.isOfTerm() && due == null) {
			throw new IllegalArgumentException("news of a term say its last day");
		}
	}

}
