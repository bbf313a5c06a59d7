package ru.ryadom.calendars;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import ru.ryadom.law.CalendarChange;
import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.terms.Term;

/**
 * The law before each of some last changes, and the law of now. A term counted by one of
 * the former goes straight to the last: so however often it is looked at, it is moved
 * once, and never there and back.
 */
public final class Editions {

	private final List<Law> laws = new ArrayList<>();

	private final List<CalendarChange> changes;

	/**
	 * @param approved the law with no day changed
	 * @param from the first of the changes that terms may still be counted without
	 */
	public Editions(Law approved, List<AppliedChange> all, AppliedChange from) {
		List<CalendarChange> known = all.stream()
			.filter((applied) -> applied.revision() < from.revision())
			.map(AppliedChange::change)
			.toList();
		this.changes = all.stream()
			.filter((applied) -> applied.revision() >= from.revision())
			.map(AppliedChange::change)
			.toList();
		this.laws.add(approved.with(known));
		this.changes.forEach((change) -> this.laws.add(this.laws.getLast().with(change)));
	}

	/**
	 * A term that is moved.
	 *
	 * @param why the change that first moved it
	 */
	public record Moved(Term before, Term after, CalendarChange why) {
	}

	/** What becomes of a term; empty when it is counted by the law of now already. */
	public Optional<Moved> move(Term term, Instant now) {
		return IntStream.range(0, this.changes.size())
			.map((index) -> this.changes.size() - 1 - index)
			.boxed()
			.flatMap((edition) -> move(term, now, edition).stream())
			.findFirst();
	}

	private Optional<Moved> move(Term term, Instant now, int edition) {
		Law before = this.laws.get(edition);
		return recount(term, now, before, this.laws.getLast())
			.map((after) -> new Moved(term, after, why(term, now, edition)));
	}

	private CalendarChange why(Term term, Instant now, int edition) {
		return IntStream.range(edition, this.changes.size())
			.filter((later) -> recount(term, now, this.laws.get(edition), this.laws.get(later + 1)).isPresent())
			.mapToObj(this.changes::get)
			.findFirst()
			.orElse(this.changes.getLast());
	}

	/** Where a year without a calendar stands in the way, it stays as it was counted. */
	private static Optional<Term> recount(Term term, Instant now, Law before, Law after) {
		try {
			return term.recountedOn(term.place().dayAt(now), before, after);
		}
		catch (MissingCalendar _) {
			return Optional.empty();
		}
	}

}
