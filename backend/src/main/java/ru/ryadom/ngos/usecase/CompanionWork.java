package ru.ryadom.ngos.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.LinkCodes;
import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.ngos.Companion;
import ru.ryadom.ngos.Companions;
import ru.ryadom.offices.NamedAccount;

/**
 * What every change of a companion's place has in common: one unit of work, one entry.
 */
@Component
class CompanionWork {

	private final UnitOfWork unit;

	private final Companions companions;

	private final LinkCodes codes;

	private final Viewers viewers;

	private final Journal journal;

	private final BusinessClock clock;

	private final InstantSource realTime;

	CompanionWork(UnitOfWork unit, Companions companions, LinkCodes codes, Viewers viewers, Journal journal,
			BusinessClock clock, InstantSource realTime) {
		this.unit = unit;
		this.companions = companions;
		this.codes = codes;
		this.viewers = viewers;
		this.journal = journal;
		this.clock = clock;
		this.realTime = realTime;
	}

	/** A place as decided, and what the journal says of it; no personal data. */
	record Step(Companion next, String purpose, List<Change> changes) {
	}

	Decision<Companion> run(Viewer.NgoViewer viewer, Command command, Supplier<Decision<Step>> decide) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, () -> decide.get().map((step) -> {
			Companion saved = this.companions.save(step.next());
			this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(), step.changes());
			return saved.id();
		}));
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.companions.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(var objections) -> new Rejected<>(objections);
		};
	}

	/** Who the organisation has seen; a foreign one is not there. */
	Companion seen(Viewer.NgoViewer viewer, String id, int revision) {
		Companion companion = this.companions.find(viewer, id).orElseThrow(Fault.NotFound::new);
		if (companion.revision() != revision) {
			throw new Fault.Conflict();
		}
		return companion;
	}

	int working(String inn) {
		return this.companions.working(inn).size();
	}

	/** Whose account a code names. A refusal gives the code back. */
	NamedAccount named(@Nullable String code) {
		return (code == null || code.isBlank()) ? new NamedAccount.None()
				: NamedAccount.of(this.codes.take(code, this.realTime.instant()), this.viewers::isPlaced);
	}

	LocalDate today(Viewer viewer) {
		return Now.of(this.clock.instant(), viewer).today();
	}

}
