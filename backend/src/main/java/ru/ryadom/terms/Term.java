package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import ru.ryadom.access.OfficePlace;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Law;
import ru.ryadom.law.RegionId;
import ru.ryadom.law.TermDate;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermPause;
import ru.ryadom.law.TermRule;
import ru.ryadom.law.TermRuleId;
import ru.ryadom.law.TermStep;
import ru.ryadom.law.WorkingDays;

/**
 * A term of something. Its explanation is the one of the day it was set: it stays true
 * when the norm changes later, and is kept anew when a changed calendar moves its last
 * day.
 *
 * @param subject id of the thing whose term it is
 * @param place the office whose days were counted
 * @param from day of the event it runs from
 * @param due its last day
 * @param nominalDue its last day before it was moved off a day off
 * @param pauses in which it stood still, the last without an end while it does
 * @param watch what is to be said of it next; it waits while the term stands still, and
 * is {@code null} when all is said
 * @param closedOn when it was met or cancelled, {@code null} while it is open
 */
public record Term(String id, String subject, TermRuleId ruleId, OfficePlace place, TermHolder holder, LocalDate from,
		LocalDate due, LocalDate nominalDue, List<TermStep> steps, TermState state, List<TermPause> pauses,
		@Nullable Watch watch, @Nullable LocalDate closedOn) {

	public Term {
		steps = List.copyOf(steps);
		pauses = List.copyOf(pauses);
	}

	/** A term that begins to run. */
	public static Term start(String subject, OfficePlace place, TermDate counted, Law law) {
		Watch first = Watch.over(counted.from(), counted.date(), law.workingDays(place.regionId())).getFirst();
		return new Term(Ids.next("term"), subject, counted.rule().id(), place, counted.rule().holder(), counted.from(),
				counted.date(), counted.nominalDate(), counted.steps(), TermState.RUNNING, List.of(), first, null);
	}

	public RegionId region() {
		return this.place.regionId();
	}

	/** Whether time goes by: what it is for is still to be done, be it too late. */
	public boolean isRunning() {
		return this.state == TermState.RUNNING || this.state == TermState.MISSED;
	}

	/** Whether it has not ended: it runs or stands still. */
	public boolean isOpen() {
		return isRunning() || this.state == TermState.PAUSED;
	}

	/**
	 * Met by an act of that day; the last day is still in time, and so is any day of a
	 * pause that began by then.
	 */
	public Term metOn(LocalDate day) {
		LocalDate ran = (this.state == TermState.PAUSED) ? this.pauses.getLast().from() : day;
		return closed((ran.isAfter(this.due) && day.isAfter(this.due)) ? TermState.MET_LATE : TermState.MET, day);
	}

	/** No longer needed. */
	public Term cancelledOn(LocalDate day) {
		return closed(TermState.CANCELLED, day);
	}

	/**
	 * Stands still from that day on. One that is missed already, or that its rule does
	 * not count in working days, goes on as it was: the six months of a certificate never
	 * move.
	 * @param reason in Russian, without personal data
	 */
	public Term pausedOn(LocalDate day, String reason, TermRule rule) {
		if (this.state != TermState.RUNNING || !rule.operation().isMove()) {
			return this;
		}
		List<TermPause> more = Stream.concat(this.pauses.stream(), Stream.of(new TermPause(day, null, reason)))
			.toList();
		return with(TermState.PAUSED, this.due, this.nominalDue, this.steps, more, this.watch);
	}

	/**
	 * Goes on from that day: its last day is counted anew, and every working day that
	 * stood still is passed over by name. What was said is not said again for the same
	 * last day.
	 */
	public Term resumedOn(LocalDate day, Law law) {
		if (this.state != TermState.PAUSED) {
			return this;
		}
		List<TermPause> ended = Stream
			.concat(this.pauses.stream().limit(this.pauses.size() - 1L), Stream.of(this.pauses.getLast().endedOn(day)))
			.toList();
		TermDate counted = law.term(this.ruleId, this.from, region(), ended);
		Watch next = counted.date().equals(this.due) ? this.watch : firstFrom(day, counted.date(), law);
		return with(TermState.RUNNING, counted.date(), counted.nominalDate(), counted.steps(), ended, next);
	}

	/**
	 * What a changed calendar makes of it, empty when nothing: only what runs and has not
	 * passed is counted anew, if it was counted by the calendar as it was. What was said
	 * is not taken back; what is to be said goes by the new last day.
	 */
	public Optional<Term> recountedOn(LocalDate today, Law before, Law after) {
		if (this.state != TermState.RUNNING || this.due.isBefore(today)) {
			return Optional.empty();
		}
		TermDate counted = after.term(this.ruleId, this.from, region(), this.pauses);
		if (counted.date().equals(this.due)
				|| !before.term(this.ruleId, this.from, region(), this.pauses).date().equals(this.due)) {
			return Optional.empty();
		}
		return Optional.of(with(this.state, counted.date(), counted.nominalDate(), counted.steps(), this.pauses,
				firstFrom(today, counted.date(), after)));
	}

	private Watch firstFrom(LocalDate day, LocalDate due, Law law) {
		List<Watch> all = Watch.over(this.from, due, law.workingDays(region()));
		return all.stream().filter((watch) -> !watch.on().isBefore(day)).findFirst().orElse(all.getLast());
	}

	/** The thing has moved to another office: its days begin there. */
	public Term movedTo(OfficePlace place) {
		return new Term(this.id, this.subject, this.ruleId, place, this.holder, this.from, this.due, this.nominalDue,
				this.steps, this.state, this.pauses, this.watch, this.closedOn);
	}

	/**
	 * What a sweep of that day makes of it, or empty when there is nothing to do yet. Of
	 * warnings whose days have passed together only the last is said: three reminders in
	 * a row about one term help nobody, and of a missed term only that.
	 */
	public Optional<Swept> sweptOn(LocalDate today, WorkingDays days) {
		Watch awaited = this.watch;
		if (this.state != TermState.RUNNING || awaited == null || awaited.on().isAfter(today)) {
			return Optional.empty();
		}
		List<Watch> ahead = Watch.over(this.from, this.due, days).stream().filter(awaited::isNotAfter).toList();
		List<Watch> reached = ahead.stream().filter((watch) -> !watch.on().isAfter(today)).toList();
		TermWarning said = reached.isEmpty() ? null : reached.getLast().warning();
		Watch next = (reached.size() < ahead.size()) ? ahead.get(reached.size()) : null;
		TermState state = (said == TermWarning.MISSED) ? TermState.MISSED : TermState.RUNNING;
		return Optional
			.of(new Swept(this, with(state, this.due, this.nominalDue, this.steps, this.pauses, next), said));
	}

	private Term closed(TermState state, LocalDate day) {
		if (!isOpen()) {
			throw new IllegalStateException("the term has ended already");
		}
		return new Term(this.id, this.subject, this.ruleId, this.place, this.holder, this.from, this.due,
				this.nominalDue, this.steps, state, this.pauses, null, day);
	}

	private Term with(TermState state, LocalDate due, LocalDate nominalDue, List<TermStep> steps,
			List<TermPause> pauses, @Nullable Watch watch) {
		return new Term(this.id, this.subject, this.ruleId, this.place, this.holder, this.from, due, nominalDue, steps,
				state, pauses, watch, null);
	}

}
