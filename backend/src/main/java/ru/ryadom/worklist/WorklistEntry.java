package ru.ryadom.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseErrands.Owed;
import ru.ryadom.cases.CasePause;
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
 * @param revision of the case
 * @param errands how often what is owed in it by other rooms has changed: with the
 * revision it tells an older row from a newer one
 * @param responsibleId who was named to lead the case
 * @param led whether they still do
 * @param next the term that ends first of those that run, {@code null} when none does
 * @param pausedUntil the day on which a case that stands still is thought to go on
 */
public record WorklistEntry(String caseId, int revision, int errands, String officeId, RegionId region, CaseStage stage,
		@Nullable NextTerm next, List<CaseTask> tasks, @Nullable LocalDate pausedUntil, LocalDate planAgreedOn,
		String personId, PersonName name, String personalFileNumber, @Nullable String responsibleId, boolean led) {

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
	 * @param led whether who was named to lead it still does
	 */
	public static WorklistEntry of(Case file, Person person, List<Term> terms, boolean led) {
		NextTerm next = terms.stream()
			.filter(Term::isRunning)
			.min(Comparator.comparing(Term::due).thenComparing(Term::id))
			.map(NextTerm::of)
			.orElse(null);
		return new WorklistEntry(file.id(), file.revision(), 0, file.officeId(), file.region(), file.stage(), next,
				file.tasks(), file.turns().pause().map(CasePause::expectedEnd).orElse(null), file.plan().agreedOn(),
				person.id(), person.name(), file.personalFile().number(), responsibleOf(file), led);
	}

	/** Of two rows of a case the one with the greater version is the later. */
	public int version() {
		return this.revision + this.errands;
	}

	/** Who was named to lead a case. */
	public static @Nullable String responsibleOf(Case file) {
		return (file.lead() != null) ? file.lead().staffId() : null;
	}

	/**
	 * The entry with what is owed in the case by other rooms.
	 */
	public WorklistEntry and(Owed owed) {
		return new WorklistEntry(this.caseId, this.revision, owed.changes(), this.officeId, this.region, this.stage,
				this.next, Stream.concat(this.tasks.stream(), owed.tasks().stream()).distinct().toList(),
				this.pausedUntil, this.planAgreedOn, this.personId, this.name, this.personalFileNumber,
				this.responsibleId, this.led);
	}

	/**
	 * Whether anything is left to do: a closed case stays in the queue while its person
	 * is still to be told (SIT-05) or a task is left.
	 */
	public boolean isOpen() {
		return this.stage != CaseStage.CLOSED || this.next != null || !this.tasks.isEmpty();
	}

}
