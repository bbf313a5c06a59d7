package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records that a refusal was handed over on paper: somebody without a cabinet has been
 * told (SIT-05).
 */
@Component
public class ConfirmPaperNotice {

	private final CaseWork work;

	ConfirmPaperNotice(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, LocalDate handedOn) {
	}

	public Result confirm(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("confirmPaperNotice", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> now.noticeHanded(input.handedOn(), today)
					.map((told) -> new Step("отказ вручён на бумаге", told,
							List.of(new Change("отказ", null, "вручён на бумаге")),
							CaseTerms.noticeHanded(input.handedOn()))))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
