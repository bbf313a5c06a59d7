package ru.ryadom.inbox.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.inbox.Letter;
import ru.ryadom.inbox.MessageText;
import ru.ryadom.inbox.PaperHanding;
import ru.ryadom.inbox.PaperNotice;
import ru.ryadom.inbox.PaperSubject;

/**
 * The stored shape of a paper; days are ISO text.
 *
 * @param notTo the worker for whom it is not there
 * @param pd what it says and who took it, sealed for this id
 */
record PaperNoticeDocument(@Id String id, int revision, String office, @Nullable String caseId, String person,
		String subject, @Nullable String notTo, boolean waiting, String since, @Nullable String handedOn, byte[] pd) {

	/** What it says, and who took it. */
	record Sealed(MessageText text, @Nullable PaperHanding handing) {
	}

	static PaperNoticeDocument of(PaperNotice notice, int revision, byte[] pd) {
		Letter letter = notice.letter();
		PaperHanding handing = notice.handing();
		return new PaperNoticeDocument(notice.id(), revision, notice.officeId(), letter.caseId(), letter.personId(),
				letter.subject().name(), letter.notTo(), notice.isWaiting(), notice.since().toString(),
				(handing != null) ? handing.on().toString() : null, pd);
	}

	PaperNotice toDomain(Sealed sealed) {
		return new PaperNotice(this.id, this.revision, this.office, LocalDate.parse(this.since), new Letter(this.person,
				Letter.about(this.caseId, this.office), sealed.text(), PaperSubject.valueOf(this.subject), this.notTo),
				sealed.handing());
	}

}
