package ru.ryadom.inbox.usecase;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.ProviderTroubled;
import ru.ryadom.inbox.NoticeAbout;
import ru.ryadom.inbox.Notices.Sending;
import ru.ryadom.inbox.Recipient;
import ru.ryadom.inbox.StaffNoticeKind;

/**
 * Tells the staff that somebody else must accompany, in the unit of work that learns it.
 */
@Component
class ProviderListener {

	private final TellStaff tellStaff;

	private final CaseLeads caseLeads;

	ProviderListener(TellStaff tellStaff, CaseLeads caseLeads) {
		this.tellStaff = tellStaff;
		this.caseLeads = caseLeads;
	}

	@EventListener
	void on(ProviderTroubled troubled) {
		Case file = troubled.file();
		Recipient lead = this.caseLeads.of(List.of(file.id())).apply(file.id(), file.officeId());
		this.tellStaff.send(List.of(new Sending(file.officeId(), NoticeAbout.ofCase(file.id()),
				StaffNoticeKind.PROVIDER_TROUBLE, lead, null)));
	}

}
