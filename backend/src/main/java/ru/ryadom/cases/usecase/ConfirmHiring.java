package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.TurnMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Confirms a hiring that somebody told of: the person and the employer were checked, and
 * the case ends (product.md, decision 9).
 */
@Component
public class ConfirmHiring {

	private final CaseWork work;

	ConfirmHiring(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, EndCase.EmploymentInput employment,
			boolean checked, boolean noticeAgreed, String reason) {
	}

	public Result confirm(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("confirmHiring", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		return TurnMoves
			.confirmed(now, input.employment().read(), input.checked(), input.noticeAgreed(), input.reason().strip(),
					viewer.memberId(), today)
			.map((ended) -> new Step("подтверждено трудоустройство", ended, List
				.of(new Change("сообщение о трудоустройстве", "ждёт проверки", "подтверждено"),
						new Change("дело", "открыто", "закрыто: трудоустроен"), new Change(
								"согласие на уведомление работодателя", null, input.noticeAgreed() ? "есть" : "нет")),
					CaseTerms.ended(ended, today)));
	}

}
