package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.ProviderMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Takes an offer back, agreed or not, as long as no contract is recorded.
 */
@Component
public class WithdrawOffer {

	private final CaseWork work;

	WithdrawOffer(CaseWork work) {
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

	public Result withdraw(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("withdrawOffer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> ProviderMoves.withdrawn(now, input.reason().strip(), today)
					.map((next) -> new Step("отозвано предложение организации", next,
							List.of(new Change("предложение организации", null, "отозвано")), List.of())))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
