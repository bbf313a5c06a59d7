package ru.ryadom.inbox;

import org.jspecify.annotations.Nullable;

/**
 * What the staff are told of, so that they are led there.
 *
 * @param caseId {@code null} when it has no case
 * @param planId {@code null} when it is about no workplace plan
 * @param requestId {@code null} when it is about no employer's request
 */
public record NoticeAbout(@Nullable String caseId, @Nullable String planId, @Nullable String requestId) {

	/** A case. */
	public static NoticeAbout ofCase(String caseId) {
		return new NoticeAbout(caseId, null, null);
	}

	/** A plan, of a case or of none. */
	public static NoticeAbout ofPlan(String planId, @Nullable String caseId) {
		return new NoticeAbout(caseId, planId, null);
	}

	/** The nearest thing: a plan or a request before the case, {@code null} for none. */
	public @Nullable String subjectId() {
		return (this.planId != null) ? this.planId : (this.requestId != null) ? this.requestId : this.caseId;
	}

	/** A request of an employer. */
	public static NoticeAbout ofRequest(String requestId) {
		return new NoticeAbout(null, null, requestId);
	}

}
