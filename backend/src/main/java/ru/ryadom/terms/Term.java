package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.Ids;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermDate;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermStep;

/**
 * A term of something. Its explanation is the one of the day it was set: it stays true
 * when the calendar or the norm changes later.
 *
 * @param subject id of the thing whose term it is
 * @param region whose own days off were counted
 * @param from day of the event it runs from
 * @param due its last day
 * @param nominalDue its last day before it was moved off a day off
 * @param closedOn when it was met or cancelled, {@code null} while it runs
 */
public record Term(String id, String subject, TermRuleId ruleId, RegionId region, TermHolder holder, LocalDate from,
		LocalDate due, LocalDate nominalDue, List<TermStep> steps, TermState state, @Nullable LocalDate closedOn) {

	public Term {
		steps = List.copyOf(steps);
	}

	/** A term that begins to run. */
	public static Term start(String subject, RegionId region, TermDate counted) {
		return new Term(Ids.next("term"), subject, counted.rule().id(), region, counted.rule().holder(), counted.from(),
				counted.date(), counted.nominalDate(), counted.steps(), TermState.RUNNING, null);
	}

	public boolean isRunning() {
		return this.state == TermState.RUNNING;
	}

	/** Met by an act of that day; the last day is still in time. */
	public Term metOn(LocalDate day) {
		return closed(day.isAfter(this.due) ? TermState.MET_LATE : TermState.MET, day);
	}

	/** No longer needed. */
	public Term cancelledOn(LocalDate day) {
		return closed(TermState.CANCELLED, day);
	}

	private Term closed(TermState state, LocalDate day) {
		if (!isRunning()) {
			throw new IllegalStateException("the term has ended already");
		}
		return new Term(this.id, this.subject, this.ruleId, this.region, this.holder, this.from, this.due,
				this.nominalDue, this.steps, state, day);
	}

}
