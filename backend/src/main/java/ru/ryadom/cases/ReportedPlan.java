package ru.ryadom.cases;

import java.time.LocalDate;

/**
 * A plan, or a change of it, that ЕЦП told of while the case was open (decision 4).
 *
 * @param accompaniment whether the measure is in it
 */
public record ReportedPlan(String number, LocalDate agreedOn, boolean accompaniment, LocalDate receivedOn) {

	/** Whether it is the same plan told once more. */
	boolean repeats(ReportedPlan other) {
		return this.number.equals(other.number) && this.agreedOn.equals(other.agreedOn)
				&& this.accompaniment == other.accompaniment;
	}

}
