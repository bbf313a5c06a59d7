package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Gives a case to another specialist of the office, or takes one that nobody leads. */
@Component
public class ReassignCase {

	private final CaseWork work;

	private final Reassigning reassigning;

	ReassignCase(CaseWork work, Reassigning reassigning) {
		this.work = work;
		this.reassigning = reassigning;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String staffId, String reason) {
	}

	public Result reassign(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("reassignCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> this.reassigning.decide(viewer, now, input.staffId(), input.reason(), today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
