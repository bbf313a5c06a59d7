package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.TransferAnswered;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.FormerCase;
import ru.ryadom.cases.TransferMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Offices;

/** Sends a case back to the office that handed it over, with a reason. */
@Component
public class ReturnCase {

	private final LeavingWork work;

	private final OfficeMove move;

	private final Offices offices;

	private final ApplicationEventPublisher events;

	ReturnCase(LeavingWork work, OfficeMove move, Offices offices, ApplicationEventPublisher events) {
		this.work = work;
		this.move = move;
		this.offices = offices;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(FormerCase former) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason) {
	}

	public Result sendBack(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("returnCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.leave(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<FormerCase>(var former) -> new Done(former);
			case Rejected<FormerCase>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		RegionId region = now.turns()
			.transfer()
			.map((transfer) -> this.offices.office(transfer.fromOfficeId()).regionId())
			.orElse(now.region());
		return TransferMoves.sentBack(now, input.reason().strip(), region, viewer.memberId(), today).map((next) -> {
			CaseTransfer transfer = next.turns().transfers().getLast();
			return new Step(
					"дело возвращено в прежний центр", next, List.of(new Change("центр занятости",
							this.offices.office(now.officeId()).name(), this.offices.office(next.officeId()).name())),
					CaseTerms.moved(next), () -> {
						this.move.along(now, next);
						this.events.publishEvent(new CaseTurned(next, new TransferAnswered(transfer)));
					});
		});
	}

}
