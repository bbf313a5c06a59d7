package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Closing;
import ru.ryadom.cases.EndingMoves;
import ru.ryadom.cases.MeasureResult;
import ru.ryadom.cases.MeasureResultKind;
import ru.ryadom.exchange.Exchange;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.People;

/**
 * Enters the results of the accompaniment, measure by measure, and tells ЕЦП (SIT-11,
 * SIT-13).
 */
@Component
public class EnterResults {

	private final CaseWork work;

	private final People people;

	private final Exchange exchange;

	EnterResults(CaseWork work, People people, Exchange exchange) {
		this.work = work;
		this.people = people;
		this.exchange = exchange;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/** What became of a measure, by its place from 0. */
	public record MeasureResultInput(int place, MeasureResultKind kind, String note) {
	}

	public record Input(String idempotencyKey, String caseId, int revision, List<MeasureResultInput> measures,
			String note) {
	}

	public Result enter(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("enterResults", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		List<MeasureResult> measures = input.measures()
			.stream()
			.map((each) -> new MeasureResult(each.place(), each.kind(), each.note().strip()))
			.toList();
		Closing.Results results = new Closing.Results(measures, input.note().strip(), today, viewer.memberId());
		return EndingMoves.resultsEntered(now, results)
			.map((next) -> new Step("внесены результаты сопровождения", next,
					List.of(new Change("результаты", null, "внесены")), CaseTerms.resultsEntered(today),
					() -> tell(next, results)));
	}

	private void tell(Case file, Closing.Results results) {
		Closing closing = file.closing();
		if (closing == null) {
			throw new IllegalStateException("results of a case that has not ended");
		}
		List<String> done = results.measures()
			.stream()
			.filter((each) -> each.kind() == MeasureResultKind.DONE)
			.map((each) -> file.measures().get(each.place()).title())
			.toList();
		this.people.known(file.personId())
			.ifPresent((person) -> this.exchange.queue(file.id(), file.officeId(), file.personId(),
					new ExchangeBody.ResultsEntry(Told.about(person), closing.ending().outcome().name(),
							closing.ending().on(), done)));
	}

}
