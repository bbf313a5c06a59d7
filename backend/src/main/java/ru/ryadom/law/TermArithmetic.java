package ru.ryadom.law;

import java.time.LocalDate;

/** The arithmetic of terms: pure, without a clock or a time zone (norms T1…T7). */
final class TermArithmetic {

	private TermArithmetic() {
	}

	/**
	 * Counts from the day of the event and writes down every day it touches.
	 * @throws MissingCalendar when a working day of a year without a calendar has to be
	 * read
	 */
	static TermCount count(TermOperation operation, TermCount count) {
		LocalDate from = count.date();
		return switch (operation) {
			case TermOperation.AddWorkingDays(int days) -> count.workingDays(days);
			case TermOperation.AfterFullWorkingDays(int days) ->
				count.workingDays(days).next("Первый рабочий день после них");
			case TermOperation.ReceiveThenAddWorkingDays(int days) ->
				count.roll("День получения: ближайший рабочий день").settle().workingDays(days);
			case TermOperation.AddMonths(int months) -> count.to(from.plusMonths(months), sameDay(from, months));
			case TermOperation.AddMonthsRolled(int months) ->
				count.to(from.plusMonths(months), sameDay(from, months)).roll(TermCount.ROLLED);
			case TermOperation.DayOfNextMonthRolled(int day) ->
				count.to(dayOfNextMonth(from, day), day + "-е число следующего месяца").roll(TermCount.ROLLED);
			case TermOperation.LastWorkingDayBefore(int day) -> count.back(dayOfNextMonth(from, day));
			case TermOperation.AddDaysRolled(int days) -> count.days(days).roll(TermCount.ROLLED);
			case TermOperation.RollForward() -> count.receive();
		};
	}

	private static LocalDate dayOfNextMonth(LocalDate from, int day) {
		LocalDate month = from.withDayOfMonth(1).plusMonths(1);
		return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
	}

	private static String sameDay(LocalDate from, int months) {
		LocalDate end = from.plusMonths(months);
		String span = Russian.months(months);
		return (end.getDayOfMonth() == from.getDayOfMonth()) ? span + ": то же число, " + Russian.day(end)
				: span + ": " + from.getDayOfMonth() + "-го в " + Russian.inMonth(end)
						+ " нет – последний день месяца, " + Russian.day(end);
	}

}
