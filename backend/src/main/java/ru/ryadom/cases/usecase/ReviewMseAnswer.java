package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.MseReview;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records what a specialist made of an answer of МСЭ that came late or second.
 */
@Component
public class ReviewMseAnswer {

	private final CaseWork work;

	ReviewMseAnswer(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String note) {
	}

	public Result review(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("reviewMseAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> MseMoves.reviewed(now, new MseReview(input.note().strip(), today, viewer.memberId()))
					.map((next) -> new Step("разобран ответ МСЭ", next,
							List.of(new Change("ответ МСЭ", "ждёт разбора", "разобран")), List.of())))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
