package ru.ryadom.assignments.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Closing.NgoReport;
import ru.ryadom.cases.EndingMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;

/**
 * An organisation tells of its part from the assignment itself (SIT-12, by the
 * predecessor of the norm).
 */
@Component
public class SubmitNgoReport {

	private final AssignmentWork work;

	SubmitNgoReport(AssignmentWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Assignment assignment) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String assignmentId, int revision, String text) {
	}

	public Result submit(Viewer.SignedIn viewer, Input input) {
		Command command = new Command("submitNgoReport", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.changeCase(viewer, command, input.assignmentId(), input.revision(),
				(file, today) -> decide(input, file, today))) {
			case Accepted<Assignment>(var assignment) -> new Done(assignment);
			case Rejected<Assignment>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Input input, Case file, LocalDate today) {
		return EndingMoves.ngoReported(file, new NgoReport(input.text().strip(), today), today)
			.map((next) -> new Step("организация представила сведения в своём кабинете", next,
					List.of(new Change("сведения организации", null, "получены")), CaseTerms.ngoReported(next)));
	}

}
