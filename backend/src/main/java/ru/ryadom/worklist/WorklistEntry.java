package ru.ryadom.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.people.Person;
import ru.ryadom.people.PersonName;
import ru.ryadom.terms.Term;
import ru.ryadom.terms.TermState;

/**
 * What the queue has to know of a case: made of the aggregates and of nothing else.
 *
 * @param revision of the case and of what is owed in it, so that an older row never takes
 * the place of a newer one
 * @param next the term that ends first of those that run, {@code null} when none does
 */
public record WorklistEntry(String caseId, int revision, String officeId, RegionId region, CaseStage stage,
		@Nullable NextTerm next, List<CaseTask> tasks, LocalDate planAgreedOn, String personId, PersonName name,
		String personalFileNumber) {

	public WorklistEntry {
		tasks = List.copyOf(tasks);
	}

	/**
	 * A running term, as far as the queue shows it.
	 *
	 * @param missed whether the sweep has marked it
	 */
	public record NextTerm(LocalDate due, TermRuleId rule, TermHolder holder, boolean missed) {

		static NextTerm of(Term term) {
			return new NextTerm(term.due(), term.ruleId(), term.holder(), term.state() == TermState.MISSED);
		}

	}

	/**
	 * The entry of a case with its person and its terms, of which some may have ended.
	 */
	public static WorklistEntry of(Case file, Person person, List<Term> terms) {
		NextTerm next = terms.stream()
			.filter(Term::isRunning)
			.min(Comparator.comparing(Term::due).thenComparing(Term::id))
			.map(NextTerm::of)
			.orElse(null);
		return new WorklistEntry(file.id(), file.revision(), file.officeId(), file.region(), file.stage(), next,
				file.tasks(), file.plan().agreedOn(), person.id(), person.name(), file.personalFile().number());
	}

	/**
	 * The entry with what is owed in the case by other rooms. Their changes count like
	 * those of the case: the row is the later one after each.
	 */
	public WorklistEntry and(Owed owed) {
		return new WorklistEntry(this.caseId, this.revision + owed.changes(), this.officeId, this.region, this.stage,
				this.next, Stream.concat(this.tasks.stream(), owed.tasks().stream()).distinct().toList(),
				this.planAgreedOn, this.personId, this.name, this.personalFileNumber);
	}

	/**
	 * Whether anything is left to do: a closed case stays in the queue while its person
	 * is still to be told (SIT-05) or a task is left.
	 */
	public boolean isOpen() {
		return this.stage != CaseStage.CLOSED || this.next != null || !this.tasks.isEmpty();
	}

}
