package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.ProviderMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Records what an organisation answered by phone or on paper: it agrees to all measures,
 * to a part, or declines (SIT-20, SIT-22).
 */
@Component
public class RecordNgoAnswer {

	private final CaseWork work;

	RecordNgoAnswer(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, boolean agrees, List<Integer> places,
			String reason) {
	}

	public Result record(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("recordNgoAnswer", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Input input, Case now, LocalDate today) {
		return input.agrees()
				? ProviderMoves.agreed(now, new HashSet<>(input.places()), today)
					.map((next) -> answered(next, "организация согласна", "согласие"))
				: ProviderMoves.declined(now, input.reason().strip(), today)
					.map((next) -> answered(next, "организация отказалась", "отказ"));
	}

	private static Step answered(Case next, String purpose, String answer) {
		return new Step(purpose, next, List.of(new Change("предложение организации", "ждёт ответа", answer)),
				List.of());
	}

}
