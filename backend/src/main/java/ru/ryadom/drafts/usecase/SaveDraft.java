package ru.ryadom.drafts.usecase;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.Draft;
import ru.ryadom.drafts.DraftOwner;
import ru.ryadom.drafts.DraftPlace;
import ru.ryadom.drafts.Drafts;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * Keeps what is being typed. The journal tells that a draft was begun and not each of its
 * letters.
 */
@Component
public class SaveDraft {

	private final UnitOfWork unit;

	private final Drafts drafts;

	private final DraftScope scope;

	private final Journal journal;

	private final InstantSource realTime;

	SaveDraft(UnitOfWork unit, Drafts drafts, DraftScope scope, Journal journal, InstantSource realTime) {
		this.unit = unit;
		this.drafts = drafts;
		this.scope = scope;
		this.journal = journal;
		this.realTime = realTime;
	}

	public sealed interface Result {

	}

	public record Done(Draft draft) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	/**
	 * @param draftId the draft that is typed on, {@code null} for a new one
	 * @param seen its revision that was seen last
	 */
	public record Input(String idempotencyKey, @Nullable String draftId, int seen, String form,
			@Nullable String subject, String content) {

		DraftPlace place() {
			return new DraftPlace(this.form, this.subject);
		}

	}

	public Result save(Viewer.SignedIn viewer, Input input) {
		if (input.draftId() != null) {
			Ids.require(Draft.PREFIX, input.draftId());
		}
		if (!this.scope.mayBe(input.place())) {
			throw new Fault.NotFound();
		}
		DraftOwner owner = DraftOwner.of(viewer);
		Command command = new Command("saveDraft", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> decide(viewer, owner, input))) {
			case Accepted<String>(var id) -> new Done(this.drafts.find(owner, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Decision<String> decide(Viewer.SignedIn viewer, DraftOwner owner, Input input) {
		List<String> persons = this.scope.personsOf(viewer, input.place()).orElseThrow(Fault.NotFound::new);
		Reading.current().covered(persons); // nobody is shown anything
		// What is not there is so whatever is typed on it.
		Optional<Draft> before = Optional.ofNullable(input.draftId()).map((id) -> own(owner, id, input.place()));
		List<Objection> objections = new Objections().and(input.place().objections())
			.and(ContentRules.objections(input.content()))
			.all();
		return objections.isEmpty() ? typed(owner, before, input).map((draft) -> {
			if (draft.revision() == 0) {
				this.journal.wrote(viewer, "начат черновик", draft.id(), List.of(), List.of());
			}
			return this.drafts.save(draft).id();
		}) : new Rejected<>(objections);
	}

	private Draft own(DraftOwner owner, String id, DraftPlace place) {
		return this.drafts.find(owner, id)
			.filter((draft) -> draft.place().equals(place))
			.orElseThrow(Fault.NotFound::new);
	}

	private Decision<Draft> typed(DraftOwner owner, Optional<Draft> before, Input input) {
		Instant now = this.realTime.instant();
		Draft.Count there = this.drafts.count(owner, input.place());
		return before.map((draft) -> draft.typed(input.seen(), input.content(), now, there))
			.orElseGet(() -> Draft.begun(owner, input.place(), input.content(), now).beside(there));
	}

}
