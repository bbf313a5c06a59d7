package ru.ryadom.inbox.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.CasePaused;
import ru.ryadom.cases.CaseTurned.CaseResumed;
import ru.ryadom.cases.CaseTurned.CaseTransferred;
import ru.ryadom.cases.CaseTurned.CasesMerged;
import ru.ryadom.cases.CaseTurned.JobReportRejected;
import ru.ryadom.cases.CaseTurned.TransferAnswered;
import ru.ryadom.inbox.Inbox;
import ru.ryadom.inbox.MessageText;
import ru.ryadom.inbox.TurnText;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;

/**
 * Tells a person that their case has turned, in the unit of work that turns it.
 */
@Component
class TurnListener {

	private final Inbox inbox;

	private final Offices offices;

	TurnListener(Inbox inbox, Offices offices) {
		this.inbox = inbox;
		this.offices = offices;
	}

	@EventListener
	void on(CaseTurned turned) {
		Case file = turned.file();
		Office office = this.offices.office(file.officeId());
		MessageText text = switch (turned.turn()) {
			case JobReportRejected(var report) -> TurnText.rejected(report, office);
			case CasePaused(var pause) -> TurnText.paused(pause, office);
			case CaseTransferred(var transfer) ->
				TurnText.transferred(this.offices.office(transfer.fromOfficeId()), office);
			case TransferAnswered(var transfer) -> TurnText.answered(transfer, office);
			case CasesMerged() -> TurnText.merged(office);
			case CaseResumed(var pause) -> TurnText.resumed(pause, office);
		};
		this.inbox.send(file.personId(), file.id(), text);
	}

}
