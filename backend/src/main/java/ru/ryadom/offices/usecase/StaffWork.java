package ru.ryadom.offices.usecase;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.LinkCodes;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.offices.NamedAccount;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffMembers;

/** What every change of a membership has in common: one unit of work, one entry. */
@Component
class StaffWork {

	private final UnitOfWork unit;

	private final StaffMembers members;

	private final LinkCodes codes;

	private final Viewers viewers;

	private final Journal journal;

	private final InstantSource realTime;

	StaffWork(UnitOfWork unit, StaffMembers members, LinkCodes codes, Viewers viewers, Journal journal,
			InstantSource realTime) {
		this.unit = unit;
		this.members = members;
		this.codes = codes;
		this.viewers = viewers;
		this.journal = journal;
		this.realTime = realTime;
	}

	/** A member as decided, and what the journal says of it; no personal data. */
	record Step(StaffMember next, String purpose, List<Change> changes) {
	}

	Decision<StaffMember> run(Viewer.StaffViewer viewer, Command command, Supplier<Decision<Step>> decide) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide.get().map((step) -> {
			StaffMember saved = this.members.save(step.next());
			this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(), step.changes());
			return saved.id();
		}));
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.members.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Rejected<>(objections);
		};
	}

	/** The member that a head has seen; a foreign one is not there. */
	StaffMember seen(Viewer.StaffViewer viewer, String id, int revision) {
		StaffMember member = this.members.find(viewer, id).orElseThrow(Fault.NotFound::new);
		if (member.revision() != revision) {
			throw new Fault.Conflict();
		}
		return member;
	}

	/** How many heads the office has, none of whom leaves while this one decides. */
	int heads(Viewer.StaffViewer viewer) {
		return this.members.holdHeads(viewer);
	}

	/** Whose account a code names. A refusal gives the code back. */
	NamedAccount named(@Nullable String code) {
		return (code == null || code.isBlank()) ? new NamedAccount.None()
				: NamedAccount.of(this.codes.take(code, this.realTime.instant()), this.viewers::isPlaced);
	}

}
