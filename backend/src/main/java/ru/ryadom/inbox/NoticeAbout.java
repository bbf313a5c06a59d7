package ru.ryadom.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What the staff are told of, so that they are led there.
 *
 * @param caseId {@code null} when it has no case
 * @param planId {@code null} when it is about no workplace plan
 */
public record NoticeAbout(@Nullable String caseId, @Nullable String planId) {

	/** A case. */
	public static NoticeAbout ofCase(String caseId) {
		return new NoticeAbout(caseId, null);
	}

}
