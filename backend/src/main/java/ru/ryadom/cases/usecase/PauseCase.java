package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CasePause;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.CasePaused;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.PauseReason;
import ru.ryadom.cases.TurnMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Lets a case stand still, and its terms with it; the six months of a certificate go on
 * (product.md, decision 8).
 */
@Component
public class PauseCase {

	private final CaseWork work;

	private final ApplicationEventPublisher events;

	PauseCase(CaseWork work, ApplicationEventPublisher events) {
		this.work = work;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, LocalDate from, LocalDate expectedEnd,
			PauseReason reason, String note) {
	}

	public Result pause(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("pauseCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		CasePause pause = new CasePause(input.from(), input.expectedEnd(), input.reason(), input.note().strip(),
				viewer.memberId(), null);
		return TurnMoves.paused(now, pause, today)
			.map((next) -> new Step("дело приостановлено", next,
					List.of(new Change("дело", "идёт", "приостановлено: " + pause.reason().inWords())),
					CaseTerms.paused(pause),
					() -> this.events.publishEvent(new CaseTurned(next, new CasePaused(pause)))));
	}

}
