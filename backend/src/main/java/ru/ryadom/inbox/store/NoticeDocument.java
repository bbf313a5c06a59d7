package ru.ryadom.inbox.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.inbox.StaffNoticeKind;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.Term;

/**
 * The stored shape of a notice; nothing in it is personal.
 *
 * @param to a role of the office, or one worker of it by membership
 * @param readBy when each worker first read it, by membership
 */
record NoticeDocument(@Id String id, String office, String to, @Nullable String caseId, @Nullable String plan,
		@Nullable String request, @Nullable String term, String kind, @Nullable String rule, @Nullable String holder,
		@Nullable String due, Instant sentAt, @Nullable Map<String, Instant> readBy) {

	static NoticeDocument of(Sending sending, Instant at) {
		Term term = sending.term();
		return new NoticeDocument(Ids.next("notice"), sending.officeId(), sending.to().key(), sending.about().caseId(),
				sending.about().planId(), sending.about().requestId(), (term != null) ? term.id() : null,
				sending.kind().name(), (term != null) ? term.ruleId().value() : null,
				(term != null) ? term.holder().name() : null, (term != null) ? term.due().toString() : null, at, null);
	}

	boolean isReadBy(String member) {
		return this.readBy != null && this.readBy.containsKey(member);
	}

	StaffNotice toDomain(String member) {
		return new StaffNotice(this.id, new NoticeAbout(this.caseId, this.plan, this.request),
				StaffNoticeKind.valueOf(this.kind), (this.rule != null) ? new TermRuleId(this.rule) : null,
				(this.holder != null) ? TermHolder.valueOf(this.holder) : null,
				(this.due != null) ? LocalDate.parse(this.due) : null, this.sentAt,
				(this.readBy != null) ? this.readBy.get(member) : null);
	}

}
