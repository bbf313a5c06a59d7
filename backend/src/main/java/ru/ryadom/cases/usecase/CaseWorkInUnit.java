package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.TermChange;
import ru.ryadom.cases.TermChange.AllCancelled;
import ru.ryadom.cases.TermChange.TermCancelled;
import ru.ryadom.cases.TermChange.TermMet;
import ru.ryadom.cases.TermChange.TermStarts;
import ru.ryadom.cases.TermChange.TermsMoved;
import ru.ryadom.cases.TermChange.TermsPaused;
import ru.ryadom.cases.TermChange.TermsResumed;
import ru.ryadom.journal.Journal;
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
import ru.ryadom.terms.Terms;

/** Case work in one unit of work. */
@Component
class CaseWorkInUnit implements CaseWork {

	private final UnitOfWork unit;

	private final Cases cases;

	private final Terms terms;

	private final Journal journal;

	private final BusinessClock clock;

	CaseWorkInUnit(UnitOfWork unit, Cases cases, Terms terms, Journal journal, BusinessClock clock) {
		this.unit = unit;
		this.cases = cases;
		this.terms = terms;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	public Decision<Case> change(Viewer.StaffViewer viewer, Command command, String caseId, int revision,
			BiFunction<Case, LocalDate, Decision<Step>> decide) {
		String id = Ids.require("case", caseId);
		return run(viewer, command, () -> {
			Case now = this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
			if (now.revision() != revision) {
				throw new Fault.Conflict();
			}
			return decide.apply(now, this.clock.today(viewer.zone())).map((step) -> apply(viewer, step));
		});
	}

	@Override
	public Decision<Case> run(Viewer.StaffViewer viewer, Command command, Supplier<Decision<String>> decision) {
		Decision<String> answer = this.unit.run(command, Answers.CODEC, decision);
		return switch (answer) {
			case Accepted<String>(var id) ->
				new Accepted<>(this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new));
			case Rejected<String>(List<Objection> objections) -> new Rejected<>(objections);
		};
	}

	private void apply(Case file, TermChange change) {
		switch (change) {
			case TermStarts(var rule, var from) -> this.terms.start(file.id(), rule, from, file.officeId());
			case TermMet(var rule, var on) -> this.terms.meet(file.id(), rule, on);
			case TermCancelled(var rule, var on) -> this.terms.cancel(file.id(), rule, on);
			case TermsMoved(var officeId) -> this.terms.moveTo(file.id(), officeId);
			case TermsPaused(var on, var reason) -> this.terms.pause(file.id(), on, reason);
			case TermsResumed(var on) -> this.terms.resume(file.id(), on);
			case AllCancelled(var on) -> this.terms.cancelRunning(file.id(), on);
		}
	}

	@Override
	public String apply(Viewer.SignedIn viewer, Step step) {
		step.effects().run();
		step.terms().forEach((change) -> apply(step.next(), change));
		Case saved = this.cases.save(step.next());
		this.journal.wrote(viewer, step.purpose(), saved.id(), List.of(saved.personId()), step.changes());
		return saved.id();
	}

}
