package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Closing.NgoReport;
import ru.ryadom.cases.EndingMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records what the organisation told of its part (SIT-12): it is to be entered by the
 * next working day (SIT-13, at the predecessor's term).
 */
@Component
public class RecordNgoReport {

	private final CaseWork work;

	RecordNgoReport(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String text, LocalDate receivedOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNgoReport", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> EndingMoves
					.ngoReported(now, new NgoReport(input.text().strip(), input.receivedOn()), today)
					.map((next) -> new Step("получены сведения организации", next,
							List.of(new Change("сведения организации", null, "получены")),
							CaseTerms.ngoReported(next))))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
