package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTurned;
import ru.ryadom.cases.CaseTurned.JobReportRejected;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.TurnMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Says that what somebody told of a job could not be confirmed; the citizen reads why.
 */
@Component
public class RejectJobReport {

	private final CaseWork work;

	private final ApplicationEventPublisher events;

	RejectJobReport(CaseWork work, ApplicationEventPublisher events) {
		this.work = work;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason) {
	}

	public Result reject(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("rejectJobReport", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		return TurnMoves.rejected(now, input.reason().strip(), viewer.memberId(), today).map((next) -> {
			JobReport report = next.turns().lastAnswered();
			return new Step("сообщение о работе не подтвердилось", next,
					List.of(new Change("сообщение о работе", "ждёт проверки", "не подтвердилось")), List.of(),
					() -> this.events.publishEvent(new CaseTurned(next, new JobReportRejected(report))));
		});
	}

}
