package ru.ryadom.employers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That the employer has the notice: from that day WPP-01 runs (decision 11).
 *
 * @param dueOn the last day to respond
 * @param takenBy who took the paper, {@code null} in the cabinet
 * @param byId who recorded it, {@code null} in the cabinet
 */
public record NoticeReceipt(NoticeWay way, LocalDate on, LocalDate dueOn, @Nullable String takenBy,
		@Nullable String byId) {

	/** It lies in the cabinet. */
	public static NoticeReceipt inCabinet(LocalDate on, LocalDate dueOn) {
		return new NoticeReceipt(NoticeWay.CABINET, on, dueOn, null, null);
	}

}
