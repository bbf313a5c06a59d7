package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a case came to its end.
 *
 * @param reason in words; for a refusal the decision's own
 * @param employment where the person was hired, {@code null} for any other end
 * @param former where the case stood: it goes back there when it is opened again
 */
public record Ending(CaseOutcome outcome, LocalDate on, String reason, @Nullable Employment employment,
		CaseState former, String byId) {

	/** Whether somebody was accompanying, so that there are results to enter (SIT-11). */
	public boolean afterAccompaniment() {
		return this.former instanceof CaseState.Accompanying;
	}

}
