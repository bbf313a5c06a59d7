package ru.ryadom.drafts.usecase;

import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftOwner;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.journal.Journal;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;

/** Drops a draft that its owner does not want, and has seen. */
@Component
public class DiscardDraft {

	private final UnitOfWork unit;

	private final Drafts drafts;

	private final Journal journal;

	DiscardDraft(UnitOfWork unit, Drafts drafts, Journal journal) {
		this.unit = unit;
		this.drafts = drafts;
		this.journal = journal;
	}

	public sealed interface Result {

	}

	public record Done(String draftId) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String draftId, int revision) {
	}

	public Result discard(Viewer.SignedIn viewer, Input input) {
		Ids.require(Draft.PREFIX, input.draftId());
		Command command = new Command("discardDraft", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, input))) {
			case Accepted<String>(var id) -> new Done(id);
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.SignedIn viewer, Input input) {
		Draft draft = this.drafts.find(DraftOwner.of(viewer), input.draftId()).orElseThrow(Fault.NotFound::new);
		if (draft.revision() != input.revision()) {
			throw new Fault.Conflict();
		}
		this.drafts.remove(draft);
		this.journal.wrote(viewer, "удалён черновик", draft.id(), List.of(), List.of());
		return new Accepted<>(draft.id());
	}

}
