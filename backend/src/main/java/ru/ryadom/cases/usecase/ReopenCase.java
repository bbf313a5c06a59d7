package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseTerms;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.EndingMoves;
import ru.ryadom.cases.Reopening;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;

/**
 * Opens a case again where it stood: it was closed wrongly, or a hiring fell through
 * while the six months last (SIT-09). Nothing of its history is taken back.
 */
@Component
public class ReopenCase {

	private final CaseWork work;

	private final Cases cases;

	private final RegistryWatch watch;

	ReopenCase(CaseWork work, Cases cases, RegistryWatch watch) {
		this.work = work;
		this.watch = watch;
		this.cases = cases;
	}

	public sealed interface Result {

	}

	public record Done(Case file) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, int revision, String reason) {
	}

	public Result reopen(Viewer.StaffViewer viewer, Input input) {
		Command command = new Command("reopenCase", viewer.account(), input.idempotencyKey(), input);
		return switch (this.work.change(viewer, command, input.caseId(), input.revision(),
				(now, today) -> decide(viewer, input, now, today))) {
			case Accepted<Case>(var file) -> new Done(file);
			case Rejected<Case>(var objections) -> new Refused(objections);
		};
	}

	private Decision<Step> decide(Viewer.StaffViewer viewer, Input input, Case now, LocalDate today) {
		if (!now.isOpen() && this.cases.isOpenFor(now.personId())) {
			return new Rejected<>(List.of(Objection.of("ANOTHER_CASE_OPEN",
					"У этого человека уже открыто другое дело: работайте в нём.", Norms.SIT_00)));
		}
		return EndingMoves.reopen(now, new Reopening(input.reason().strip(), today, viewer.memberId()), today)
			.map((reopened) -> this.watch.look(reopened, today))
			.map((opened) -> new Step("дело открыто снова", opened,
					List.of(new Change("дело", "закрыто", "открыто снова")), CaseTerms.reopened(opened, today)));
	}

}
