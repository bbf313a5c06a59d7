package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.ReplacementMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Nobody else is looked for any more: who accompanies goes on. */
@Component
public class CancelReplacement {

	private final CaseWork work;

	CancelReplacement(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason) {
	}

	public Result cancel(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("cancelReplacement", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> ReplacementMoves.cancelled(now, input.reason().strip(), today)
					.map((next) -> new Step("отменена замена сопровождающего", next,
							List.of(new Change("замена сопровождающего", "идёт", "отменена")),
							CaseTerms.replacementCancelled(today))))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
