package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.TransferAnswered;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.TransferCheck;
import ru.ryadom.cases.TransferMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Accepts a case that another office handed over, naming what was checked. */
@Component
public class AcceptCase {

	private final CaseWork work;

	private final ApplicationEventPublisher events;

	AcceptCase(CaseWork work, ApplicationEventPublisher events) {
		this.work = work;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, List<TransferCheck> checked, String words) {
	}

	public Result accept(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("acceptCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		return TransferMoves.accepted(now, input.checked(), input.words().strip(), viewer.memberId(), today)
			.map((next) -> {
				CaseTransfer transfer = next.turns().transfers().getLast();
				return new Step("дело принято из другого центра", next,
						List.of(new Change("передача", "ждёт приёма", "принято")), List.of(),
						() -> this.events.publishEvent(new CaseTurned(next, new TransferAnswered(transfer))));
			});
	}

}
