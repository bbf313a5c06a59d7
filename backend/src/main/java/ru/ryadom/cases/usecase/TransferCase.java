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
import ru.ryadom.cases.CaseTurned.CaseTransferred;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.FormerCase;
import ru.ryadom.cases.TransferMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.RegionId;
import ru.ryadom.offices.Offices;

/**
 * Hands a case over to the office of the place where its person lives now. That office
 * has it at once; this one keeps only that it was here.
 */
@Component
public class TransferCase {

	private final LeavingWork work;

	private final OfficeMove move;

	private final Offices offices;

	private final UnfinishedErrands errands;

	private final ApplicationEventPublisher events;

	TransferCase(LeavingWork work, OfficeMove move, Offices offices, UnfinishedErrands errands,
			ApplicationEventPublisher events) {
		this.errands = errands;
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

	public record Input(String idempotencyKey, String caseId, int revision, String officeId, LocalDate on,
			String reason) {
	}

	public Result transfer(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("transferCase", viewer.account(), input.idempotencyKey(), input);
		String office = Ids.requireNamed("office", input.officeId());
		RegionId region = this.offices.regionOf(office).orElseThrow(Fault.NotFound::new);
		return switch (this.work.leave(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, region, now, today))) {
			case Accepted<FormerCase>(var former) -> new Done(former);
			case Rejected<FormerCase>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, RegionId region, Case now, LocalDate today) {
		CaseTransfer transfer = new CaseTransfer(now.officeId(), input.officeId(), input.on(), input.reason().strip(),
				viewer.memberId(), null);
		return TransferMoves.sent(now, transfer, region, today)
			.withObjections(this.errands.againstTransfer(now))
			.map((next) -> new Step(
					"дело передано в другой центр", next, List.of(new Change("центр занятости",
							this.offices.office(now.officeId()).name(), this.offices.office(next.officeId()).name())),
					CaseTerms.moved(next), () -> {
						this.move.along(now, next);
						this.events.publishEvent(new CaseTurned(next, new CaseTransferred(transfer)));
					}));
	}

}
