package ru.ryadom.worklist.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.cases.CaseStage;
import ru.ryadom.cases.CaseTask;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.terms.Term;
import ru.ryadom.worklist.WorklistEntry;
import ru.ryadom.worklist.WorklistEntry.NextTerm;
import ru.ryadom.worklist.WorklistRow;
import ru.ryadom.worklist.WorklistRow.Subject;

/**
 * The stored shape of a row.
 *
 * @param place where it stands in the queue: the last day of its term, or the day a pause
 * is thought to end if that is earlier, and its id in one text, so that going on from a
 * place is one range of one index
 * @param names what the person is found by, see {@link SearchKeys}; not read with a page
 * @param version tells an older row from a newer one
 * @param responsible who was named to lead the case
 * @param lead the same while they work here as a specialist, {@code null} when the case
 * is nobody's
 * @param pd the name and the number of the personal file, sealed for this id
 */
record RowDocument(@Id String id, int revision, int version, String office, String region, String stage, boolean open,
		String place, @Nullable Next next, List<String> tasks, @Nullable String pausedUntil, String planAgreedOn,
		String person, @Nullable List<String> names, @Nullable String responsible, @Nullable String lead, byte[] pd) {

	/** Who leads what nobody leads: a value, so that one range of an index holds them. */
	private static final String NOBODY = "";

	/** Sorts after every day. */
	private static final String NEVER = "9999-12-31";

	/** The nearest term; its day is ISO text. */
	record Next(String due, String rule, String holder, boolean missed) {

		static Next of(NextTerm term) {
			return new Next(term.due().toString(), term.rule().value(), term.holder().name(), term.missed());
		}

		/** As the row has it until the sweep marks it. */
		static Next of(Term missed) {
			return new Next(missed.due().toString(), missed.ruleId().value(), missed.holder().name(), false);
		}

	}

	static RowDocument of(WorklistEntry entry, List<String> names, byte[] pd) {
		NextTerm term = entry.next();
		Next next = (term != null) ? Next.of(term) : null;
		LocalDate pause = entry.pausedUntil();
		String paused = (pause != null) ? pause.toString() : null;
		return new RowDocument(entry.caseId(), entry.revision(), entry.version(), entry.officeId(),
				entry.region().value(), entry.stage().name(), entry.isOpen(),
				place(first(next, paused), entry.caseId()), next, entry.tasks().stream().map(CaseTask::name).toList(),
				paused, entry.planAgreedOn().toString(), entry.personId(), names, entry.responsibleId(),
				lead(entry.led() ? entry.responsibleId() : null), pd);
	}

	/** A case that stands still comes up on the day it is to go on. */
	private static String first(@Nullable Next next, @Nullable String paused) {
		String due = (next != null) ? next.due() : NEVER;
		return (paused != null && paused.compareTo(due) < 0) ? paused : due;
	}

	static Subject sealed(WorklistEntry entry) {
		return new Subject(entry.name().full(), entry.personalFileNumber());
	}

	/** The place that a cursor of this list names. */
	static String place(Cursor cursor) {
		List<String> keys = cursor.keys(2);
		return place(keys.getFirst(), keys.getLast());
	}

	Cursor cursor() {
		return Cursor.of(first(this.next, this.pausedUntil), this.id);
	}

	WorklistRow toDomain(Supplier<Subject> subject) {
		NextTerm term = (this.next != null) ? new NextTerm(LocalDate.parse(this.next.due()),
				new TermRuleId(this.next.rule()), TermHolder.valueOf(this.next.holder()), this.next.missed()) : null;
		return new WorklistRow(this.id, this.revision, NOBODY.equals(this.lead) ? null : this.lead,
				CaseStage.valueOf(this.stage), term, this.tasks.stream().map(CaseTask::valueOf).toList(),
				(this.pausedUntil != null) ? LocalDate.parse(this.pausedUntil) : null, new RegionId(this.region),
				LocalDate.parse(this.planAgreedOn), subject);
	}

	/** How it is stored who leads a case, {@code null} for nobody. */
	static String lead(@Nullable String memberId) {
		return (memberId != null) ? memberId : NOBODY;
	}

	private static String place(String due, String id) {
		return due + "/" + id;
	}

}
