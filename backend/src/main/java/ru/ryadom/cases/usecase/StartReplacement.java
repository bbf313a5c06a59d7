package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.KeptProvider;
import ru.ryadom.cases.ReplacementMoves;
import ru.ryadom.cases.ReplacementMoves.Start;
import ru.ryadom.cases.ReplacementReason;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Begins to look for somebody else to accompany (decision 7). */
@Component
public class StartReplacement {

	private final CaseWork work;

	StartReplacement(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, ReplacementReason reason, String note,
			KeptProvider keeps) {
	}

	public Result start(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("startReplacement", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		Start start = new Start(input.reason(), input.note().strip(), input.keeps(), viewer.memberId());
		return ReplacementMoves.started(now, start, today)
			.map((next) -> new Step("начата замена сопровождающего", next,
					List.of(new Change("замена сопровождающего", null, "начата: " + input.reason().words())),
					CaseTerms.replacing(now, today)));
	}

}
