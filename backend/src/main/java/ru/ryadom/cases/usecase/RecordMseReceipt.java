package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.MseMoves;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records the day a paper request came in at МСЭ: SIT-03 runs anew from it, and is
 * provisional no longer.
 */
@Component
public class RecordMseReceipt {

	private final CaseWork work;

	RecordMseReceipt(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, LocalDate receiptOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordMseReceipt", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> MseMoves.received(now, input.receiptOn(), today)
					.map((next) -> new Step("известен день поступления запроса в МСЭ", next,
							List.of(new Change("запрос в МСЭ", "отправлен", "поступил")),
							CaseTerms.mseReceived(input.receiptOn(), today))))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
