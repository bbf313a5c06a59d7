package ru.ryadom.inbox;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;

/**
 * What the staff of an office are told of a term, or of a case without one. It names
 * nobody: whom the case is about is asked for with the case, and written down.
 *
 * @param rule of the term, {@code null} when it is about none; so the next two
 * @param readAt when the viewer read it, {@code null} before
 */
public record StaffNotice(String id, NoticeAbout about, StaffNoticeKind kind, @Nullable TermRuleId rule,
		@Nullable TermHolder holder, @Nullable LocalDate due, Instant sentAt, @Nullable Instant readAt) {

	public @Nullable String caseId() {
		return this.about.caseId();
	}

	public @Nullable String subjectId() {
		return this.about.subjectId();
	}

}
