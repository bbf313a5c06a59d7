package ru.ryadom.employers.usecase;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Audience;
import ru.ryadom.access.LinkCodes;
import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.employers.EmployerMember;
import ru.ryadom.employers.EmployerMembers;
import ru.ryadom.employers.Employers;
import ru.ryadom.employers.MemberRules;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision;
import ru.ryadom.offices.NamedAccount;

/**
 * What every change of a place at an employer's has in common: the employer is held, so
 * that its last administrator cannot leave twice; one unit of work, one line in the
 * journal.
 */
@Component
class ColleagueWork {

	private final UnitOfWork unit;

	private final EmployerMembers members;

	private final Employers employers;

	private final LinkCodes codes;

	private final Viewers viewers;

	private final Journal journal;

	private final BusinessClock clock;

	private final InstantSource realTime;

	ColleagueWork(UnitOfWork unit, EmployerMembers members, Employers employers, LinkCodes codes, Viewers viewers,
			Journal journal, BusinessClock clock, InstantSource realTime) {
		this.unit = unit;
		this.members = members;
		this.employers = employers;
		this.codes = codes;
		this.viewers = viewers;
		this.journal = journal;
		this.clock = clock;
		this.realTime = realTime;
	}

	/** A place as decided, and what the journal says of it; no personal data. */
	record Step(EmployerMember next, String purpose, List<Change> changes) {
	}

	/** Runs a decision about a place; its id. */
	Decision<String> run(Viewer.EmployerViewer viewer, Command command, Supplier<Decision<Step>> decide) {
		return this.unit.run(command, Answers.CODEC, () -> decide.get().map((step) -> {
			this.employers.hold(step.next().employer().id());
			EmployerMember saved = this.members.save(step.next());
			this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(), step.changes());
			return saved.id();
		}));
	}

	/** The place as the viewer sees it after what was done. */
	EmployerMember after(Viewer.EmployerViewer viewer, String id) {
		return this.members.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

	/** Whether the viewer sees a place: of an employer left it is there no longer. */
	boolean isSeen(Viewer.EmployerViewer viewer, String id) {
		return this.members.find(viewer, id).isPresent();
	}

	/** A place that the viewer has seen; a foreign one is not there. */
	EmployerMember seen(Viewer.EmployerViewer viewer, String id, int revision) {
		EmployerMember member = this.members.find(viewer, id).orElseThrow(Fault.NotFound::new);
		if (member.revision() != revision) {
			throw new Fault.Conflict();
		}
		return member;
	}

	/** What the viewer may do at an employer's now. */
	MemberRules rules(Viewer.EmployerViewer viewer, String employer) {
		return new MemberRules(this.members.working(employer), viewer.account());
	}

	/**
	 * Whose account a code names: it may act for other employers too. A refusal gives the
	 * code back.
	 */
	NamedAccount named(@Nullable String code) {
		return (code == null || code.isBlank()) ? new NamedAccount.None()
				: NamedAccount.of(this.codes.take(code, this.realTime.instant()),
						(account) -> this.viewers.isPlacedBeside(Audience.EMPLOYER, account));
	}

	LocalDate today(Viewer viewer) {
		return Now.of(this.clock.instant(), viewer).today();
	}

	/** The id of a place, made by us or named by a file. */
	static String requireId(String typed) {
		return Ids.requireNamed("employermember", typed);
	}

}
