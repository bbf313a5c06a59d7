package ru.ryadom.cases;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A time in which a case stands still. The six months of a certificate go on (product.md,
 * decision 8).
 *
 * @param from the first day that stands still
 * @param expectedEnd the day on which it is thought to go on
 * @param note what happened
 * @param endedOn the first day that ran again, {@code null} while it stands
 */
public record CasePause(LocalDate from, LocalDate expectedEnd, PauseReason reason, String note, String byId,
		@Nullable LocalDate endedOn) {

	/** No pause ends before it begins, whatever day the case is said to have ended on. */
	CasePause ended(LocalDate on) {
		return new CasePause(this.from, this.expectedEnd, this.reason, this.note, this.byId,
				on.isBefore(this.from) ? this.from : on);
	}

}
