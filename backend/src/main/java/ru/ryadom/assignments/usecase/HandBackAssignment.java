package ru.ryadom.assignments.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.assignments.Assignment;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.NgoEngagement.HandBack;
import ru.ryadom.cases.NgoMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;

/**
 * An organisation gives an assignment back: the office finds it among its tasks the same
 * day (SIT-20).
 */
@Component
public class HandBackAssignment {

	private final AssignmentWork work;

	HandBackAssignment(AssignmentWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Assignment assignment) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String assignmentId, int revision, String reason) {
	}

	public Result handBack(Viewer.SignedIn viewer, Input input) {
		Command command = new Command("handBackAssignment", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.changeCase(viewer, command, input.assignmentId(), input.revision(),
				(file, today) -> decide(input, file, today))) {
			case Accepted<Assignment>(var assignment) -> new Done(assignment);
			case Rejected<Assignment>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Input input, Case file, LocalDate today) {
		return NgoMoves.handedBack(file, new HandBack(today, input.reason().strip()))
			.map((next) -> new Step("организация вернула назначение", next,
					List.of(new Change("сопровождение организацией", "идёт", "возвращено")), List.of()));
	}

}
