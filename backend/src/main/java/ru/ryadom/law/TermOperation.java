package ru.ryadom.law;

import java.util.List;

/**
 * What is done with the calendar to get from the day of an event to the last day of a
 * term. The arithmetic itself is {@link TermArithmetic}; every number comes from a norm.
 */
public sealed interface TermOperation {

	/**
	 * Whether it counts working days somebody has for their move. Only these stand still
	 * in a pause: months and days of the calendar go on (the certificate's six never
	 * move).
	 */
	default boolean isMove() {
		return switch (this) {
			case AddWorkingDays _, AfterFullWorkingDays _, ReceiveThenAddWorkingDays _ -> true;
			case AddMonths _, AddMonthsRolled _, DayOfNextMonthRolled _, LastWorkingDayBefore _, AddDaysRolled _,
					RollForward _ ->
				false;
		};
	}

	/** The n-th working day strictly after the event. */
	record AddWorkingDays(int days) implements TermOperation {

		@Override
		public String method() {
			return Russian.nextWorkingDays(this.days);
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T1, (this.days == 1) ? Norms.T2 : Norms.T3, Norms.T7);
		}

	}

	/** The first working day after n full working days. */
	record AfterFullWorkingDays(int days) implements TermOperation {

		@Override
		public String method() {
			return "первый рабочий день после "
					+ Russian.count(this.days, "полного рабочего дня", "полных рабочих дней", "полных рабочих дней");
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T1, Norms.T3, Norms.T7);
		}

	}

	/**
	 * Receipt on a day off counts as receipt on the next working day, then n working
	 * days.
	 */
	record ReceiveThenAddWorkingDays(int days) implements TermOperation {

		@Override
		public String method() {
			return Russian.nextWorkingDays(this.days) + " от дня приёма, а приём – только в рабочий день";
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T1, Norms.T2, Norms.RCV);
		}

	}

	/** The same day of the n-th month, or its last day. */
	record AddMonths(int months) implements TermOperation {

		@Override
		public String method() {
			return Russian.months(this.months) + " без переноса";
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T4);
		}

	}

	/** The same, moved forward from a day off. */
	record AddMonthsRolled(int months) implements TermOperation {

		@Override
		public String method() {
			return Russian.months(this.months) + ROLLED;
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T4, Norms.T5);
		}

	}

	/** The n-th day of the month after the event's, moved forward from a day off. */
	record DayOfNextMonthRolled(int day) implements TermOperation {

		@Override
		public String method() {
			return "до " + this.day + "-го числа следующего месяца включительно" + ROLLED;
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T5);
		}

	}

	/** The last working day earlier than the n-th day of the month after the event's. */
	record LastWorkingDayBefore(int day) implements TermOperation {

		@Override
		public String method() {
			return "последний рабочий день раньше " + this.day + "-го числа следующего месяца";
		}

		@Override
		public List<NormId> countingRules() {
			return List.of();
		}

	}

	/** N calendar days, the end moved forward from a day off. */
	record AddDaysRolled(int days) implements TermOperation {

		@Override
		public String method() {
			return Russian.count(this.days, "календарный день", "календарных дня", "календарных дней") + ROLLED;
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.T1, Norms.T5);
		}

	}

	/** The day itself when it is worked, else the next working day. */
	record RollForward() implements TermOperation {

		@Override
		public String method() {
			return "сам день, если он рабочий, иначе ближайший рабочий день";
		}

		@Override
		public List<NormId> countingRules() {
			return List.of(Norms.RCV);
		}

	}

	/** End of a phrase about a term whose last day moves. */
	String ROLLED = ", с переносом с нерабочего дня на ближайший рабочий";

	/** How it is counted, in one Russian phrase. */
	String method();

	/** The norms of counting that it applies. */
	List<NormId> countingRules();

}
