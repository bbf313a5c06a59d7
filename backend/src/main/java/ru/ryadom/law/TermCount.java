package ru.ryadom.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A count in progress: where it stands, where it stood before a roll-over, what it
 * passed.
 */
final class TermCount {

	static final String ROLLED = "Конец срока перенесён на ближайший рабочий день";

	private final WorkingDays days;

	private final List<TermStep> steps = new ArrayList<>();

	private LocalDate date;

	private LocalDate nominal;

	TermCount(LocalDate from, String trigger, WorkingDays days) {
		this.days = days;
		this.date = from;
		this.nominal = from;
		step(from, TermStepKind.START, "День события: " + trigger);
	}

	LocalDate date() {
		return this.date;
	}

	LocalDate nominal() {
		return this.nominal;
	}

	List<TermStep> steps() {
		return this.steps;
	}

	/** Counts n working days strictly after the present day. */
	TermCount workingDays(int n) {
		for (int i = 1; i <= n; i++) {
			next("Посчитан, " + i + "-й рабочий день");
		}
		return this;
	}

	/** Goes to the next working day. */
	TermCount next(String reason) {
		LocalDate next = this.days.nextAfter(this.date);
		skip(this.date.plusDays(1), next);
		return counted(next, reason);
	}

	/** Counts n calendar days, worked or not. */
	TermCount days(int n) {
		for (int i = 1; i <= n; i++) {
			step(this.date.plusDays(i), TermStepKind.COUNTED, "Посчитан, " + i + "-й календарный день");
		}
		return at(this.date.plusDays(n));
	}

	/** Goes straight to a day. */
	TermCount to(LocalDate day, String reason) {
		step(day, TermStepKind.COUNTED, reason);
		return at(day);
	}

	/** Goes back from before a day to the last working day. */
	TermCount back(LocalDate before) {
		LocalDate last = this.days.lastBefore(before);
		for (LocalDate day = before.minusDays(1); day.isAfter(last); day = day.minusDays(1)) {
			step(day, TermStepKind.SKIPPED, whyOff(day));
		}
		return counted(last, "Последний рабочий день раньше " + Russian.day(before));
	}

	/** Moves from a day off to the next working day; the nominal day stays. */
	TermCount roll(String reason) {
		LocalDate working = this.days.onOrAfter(this.date);
		if (!working.equals(this.date)) {
			skip(this.date, working);
			step(working, TermStepKind.MOVED, withRemarks(working, reason));
			this.date = working;
		}
		return this;
	}

	/** Takes the present day as a day of receipt. */
	TermCount receive() {
		if (this.days.isWorking(this.date)) {
			step(this.date, TermStepKind.COUNTED, withRemarks(this.date, "Рабочий день: он и есть день приёма"));
			return this;
		}
		return roll("День приёма: ближайший рабочий день");
	}

	/** Forgets a move made before counting: it was not a roll-over of the end. */
	TermCount settle() {
		return at(this.date);
	}

	private TermCount counted(LocalDate day, String reason) {
		step(day, TermStepKind.COUNTED, withRemarks(day, reason));
		return at(day);
	}

	private TermCount at(LocalDate day) {
		this.date = day;
		this.nominal = day;
		return this;
	}

	private void skip(LocalDate first, LocalDate until) {
		for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
			step(day, TermStepKind.SKIPPED, whyOff(day));
		}
	}

	private void step(LocalDate day, TermStepKind kind, String reason) {
		this.steps.add(new TermStep(day, kind, reason));
	}

	private String whyOff(LocalDate day) {
		return Objects.requireNonNull(this.days.whyOff(day));
	}

	private String withRemarks(LocalDate day, String reason) {
		return Stream.concat(Stream.of(reason), this.days.remarks(day).stream()).collect(Collectors.joining(". "));
	}

}
