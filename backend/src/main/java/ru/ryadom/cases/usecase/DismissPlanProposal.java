package ru.ryadom.cases.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposals;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Puts an agreed plan from ЕЦП aside with a reason: no case is opened by it. */
@Component
public class DismissPlanProposal {

	private final UnitOfWork unit;

	private final PlanProposals proposals;

	private final Journal journal;

	private final BusinessClock clock;

	DismissPlanProposal(UnitOfWork unit, PlanProposals proposals, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.proposals = proposals;
		this.journal = journal;
		this.clock = clock;
	}

	public sealed interface Result {

	}

	public record Done(PlanProposal proposal) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String proposalId, int revision, String reason) {
	}

	public Result dismiss(Viewer.StaffViewer viewer, Input input) {
		String id = Ids.require(PlanProposal.PREFIX, input.proposalId());
		Command command = new Command("dismissPlanProposal", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, id, input))) {
			case Accepted<String>(var done) ->
				new Done(this.proposals.find(viewer, done).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.StaffViewer viewer, String id, Input input) {
		PlanProposal now = this.proposals.find(viewer, id).orElseThrow(Fault.NotFound::new);
		if (now.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		return now.dismiss(input.reason(), this.clock.today(viewer.zone()), viewer.memberId()).map((next) -> {
			this.proposals.save(next);
			this.journal.wrote(viewer, "дело по плану из ЕЦП не заводят", id, List.of(now.personId()),
					List.of(new Change("согласованный план", "ждёт приёма", "отложен")));
			return id;
		});
	}

}
