package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.MseAnswer;
import ru.ryadom.cases.MseChannel;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Enters an answer of МСЭ that came on paper (SIT-03): SIT-04 begins. A second answer
 * does not take the place of the first.
 */
@Component
public class RecordMseAnswer {

	private final CaseWork work;

	private final MseAnswers answers;

	RecordMseAnswer(CaseWork work, MseAnswers answers) {
		this.work = work;
		this.answers = answers;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String number, boolean needed,
			String reasons, LocalDate answeredOn, LocalDate receivedOn) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordMseAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work
			.change(viewer, command, input.caseId(), input.revision(),
					(now, today) -> this.answers.take(now, new MseAnswer(input.number().strip(), input.needed(),
							input.reasons().strip(), input.answeredOn(), input.receivedOn(), MseChannel.PAPER),
							today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

}
