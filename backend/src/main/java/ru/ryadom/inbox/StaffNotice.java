package ru.ryadom.inbox;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.TermWarning;

/**
 * What the staff of an office are told of a term. It names nobody: whom the case is about
 * is seen in the case.
 *
 * @param readAt when the viewer read it, {@code null} before
 */
public record StaffNotice(String id, String caseId, TermWarning kind, TermRuleId rule, TermHolder holder, LocalDate due,
		Instant sentAt, @Nullable Instant readAt) {

}
