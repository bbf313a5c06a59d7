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
import ru.ryadom.cases.CaseTurned.CaseResumed;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.TurnMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Lets a case go on that stood still; each of its terms is counted anew. */
@Component
public class ResumeCase {

	private final CaseWork work;

	private final ApplicationEventPublisher events;

	ResumeCase(CaseWork work, ApplicationEventPublisher events) {
		this.work = work;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, LocalDate on) {
	}

	public Result resume(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("resumeCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		return TurnMoves.resumed(now, input.on(), today).map((next) -> {
			CasePause pause = next.turns().pauses().getLast();
			return new Step("дело возобновлено", next, List.of(new Change("дело", "приостановлено", "идёт")),
					CaseTerms.resumed(input.on()),
					() -> this.events.publishEvent(new CaseTurned(next, new CaseResumed(pause))));
		});
	}

}
