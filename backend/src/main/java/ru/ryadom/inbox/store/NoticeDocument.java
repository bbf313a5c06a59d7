package ru.ryadom.inbox.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.access.Audience;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.StaffNotice;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermWarning;

/**
 * The stored shape of a notice; nothing in it is personal.
 *
 * @param readBy when each worker first read it, by membership
 */
record NoticeDocument(@Id String id, String office, String to, String caseId, String term, String kind, String rule,
		String holder, String due, Instant sentAt, @Nullable Map<String, Instant> readBy) {

	static NoticeDocument of(Sending sending, Instant at) {
		Term term = sending.term();
		return new NoticeDocument(Ids.next("notice"), term.place().officeId(), sending.to().name(), sending.caseId(),
				term.id(), sending.kind().name(), term.ruleId().value(), term.holder().name(), term.due().toString(),
				at, null);
	}

	boolean isReadBy(String member) {
		return this.readBy != null && this.readBy.containsKey(member);
	}

	StaffNotice toDomain(String member) {
		return new StaffNotice(this.id, this.caseId, Audience.valueOf(this.to), TermWarning.valueOf(this.kind),
				new TermRuleId(this.rule), TermHolder.valueOf(this.holder), LocalDate.parse(this.due), this.sentAt,
				(this.readBy != null) ? this.readBy.get(member) : null);
	}

}
