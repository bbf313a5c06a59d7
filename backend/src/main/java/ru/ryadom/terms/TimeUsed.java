package ru.ryadom.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import ru.ryadom.law.Law;
import ru.ryadom.law.MissingCalendar;
import ru.ryadom.law.TermHolder;
import ru.ryadom.law.TermPause;

/**
 * How many working days the move was on a side.
 *
 * @param workingDays {@code null} when a year without a calendar would have to be read
 */
public record TimeUsed(TermHolder holder, @Nullable Integer workingDays) {

	/**
	 * What each side has used until today. A day on which a side had several moves is
	 * counted once, a day of a pause not at all; a period of months is nobody's move. As
	 * in a term, the day of the event is not counted and the day of the act is.
	 */
	public static List<TimeUsed> of(List<Term> terms, LocalDate today, Law law) {
		Map<TermHolder, List<Term>> sides = new EnumMap<>(TermHolder.class);
		terms.stream()
			.filter((term) -> law.termRule(term.ruleId()).operation().isMove())
			.forEach((term) -> sides.computeIfAbsent(term.holder(), (_) -> new ArrayList<>()).add(term));
		return sides.entrySet().stream().map((side) -> of(side.getKey(), side.getValue(), today, law)).toList();
	}

	private static TimeUsed of(TermHolder holder, List<Term> terms, LocalDate today, Law law) {
		Set<LocalDate> used = new HashSet<>();
		try {
			for (Term term : terms) {
				addDays(used, term, today, law);
			}
			return new TimeUsed(holder, used.size());
		}
		catch (MissingCalendar _) {
			return new TimeUsed(holder, null);
		}
	}

	private static void addDays(Set<LocalDate> used, Term term, LocalDate today, Law law) {
		LocalDate closedOn = term.closedOn();
		LocalDate last = (closedOn != null && closedOn.isBefore(today)) ? closedOn : today;
		var days = law.workingDays(term.region()).without(pausesBy(term, last));
		for (LocalDate day = term.from().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			if (days.isWorking(day)) {
				used.add(day);
			}
		}
	}

	/** One that a term was met in never ended by itself. */
	private static List<TermPause> pausesBy(Term term, LocalDate last) {
		return term.pauses()
			.stream()
			.map((pause) -> (pause.until() != null) ? pause : pause.endedOn(last.plusDays(1)))
			.toList();
	}

}
