package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.IpraMoves;
import ru.ryadom.cases.IpraReview;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/**
 * Takes over an extract of ИПРА that says something else than was typed, or leaves what
 * was typed and says why (SIT-25).
 */
@Component
public class ReviewIpraExtract {

	private final CaseWork work;

	ReviewIpraExtract(CaseWork work) {
		this.work = work;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, int place, boolean takeOver, String note) {
	}

	public Result review(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("reviewIpraExtract", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private static Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		IpraReview review = new IpraReview(input.note().strip(), today, viewer.memberId());
		Change change = input.takeOver() ? new Change("сведения ИПРА", "внесённые раньше", "из выписки")
				: new Change("выписка ИПРА", "ждёт разбора", "оставлено внесённое раньше");
		return IpraMoves.review(now, input.place(), input.takeOver(), review)
			.map((next) -> new Step("выписка ИПРА разобрана", next, List.of(change), List.of()));
	}

}
