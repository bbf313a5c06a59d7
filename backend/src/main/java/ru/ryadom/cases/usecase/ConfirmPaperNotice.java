package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.PaperReceipt;
import ru.ryadom.cases.RefusalHanded;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Records that a refusal was handed over on paper: somebody without a cabinet has been
 * told (SIT-05).
 */
@Component
public class ConfirmPaperNotice {

	private final CaseWork work;

	private final ApplicationEventPublisher events;

	ConfirmPaperNotice(CaseWork work, ApplicationEventPublisher events) {
		this.work = work;
		this.events = events;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, LocalDate handedOn,
			@Nullable PaperReceipt receipt) {
	}

	public Result confirm(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("confirmPaperNotice", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, now, input, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Case now, Input input, LocalDate today) {
		PaperReceipt receipt = input.receipt();
		List<Objection> unsigned = PaperReceipt.objections(receipt);
		return switch (now.noticeHanded(input.handedOn(), today)) {
			case Rejected<Case>(var objections) -> new Rejected<>(new Objections().and(objections).and(unsigned).all());
			case Accepted<Case>(var told) when receipt != null -> Decision.unless(unsigned,
					() -> new Step("отказ вручён на бумаге", told,
							List.of(new Change("отказ", null, receipt.inWords(input.handedOn()))),
							CaseTerms.noticeHanded(input.handedOn()), () -> this.events
								.publishEvent(new RefusalHanded(told, input.handedOn(), receipt, viewer.memberId()))));
			case Accepted<Case> _ -> new Rejected<>(unsigned);
		};
	}

}
