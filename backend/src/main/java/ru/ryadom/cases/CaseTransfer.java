package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A case goes from one office to another, because its person has moved.
 *
 * @param answer what the receiving office said, {@code null} until it has
 */
public record CaseTransfer(String fromOfficeId, String toOfficeId, LocalDate on, String reason, String byId,
		@Nullable Answer answer) {

	/**
	 * What the receiving office said.
	 *
	 * @param checked what it checked; none when it sent the case back
	 * @param words a note, or why the case goes back
	 */
	public record Answer(boolean accepted, LocalDate on, List<TransferCheck> checked, String words, String byId) {

		public Answer {
			checked = List.copyOf(checked);
		}

	}

	/** Whether the receiving office has still to say something. */
	boolean waits() {
		return this.answer == null;
	}

	/** Whether the case left this office by it: sent on, or sent back. */
	boolean leaves(String officeId) {
		boolean sentBack = this.answer != null && !this.answer.accepted();
		return this.fromOfficeId.equals(officeId) || sentBack && this.toOfficeId.equals(officeId);
	}

	/** When the receiving office accepted the case. */
	@Nullable LocalDate acceptedOn() {
		return (this.answer != null && this.answer.accepted()) ? this.answer.on() : null;
	}

	/** When it answered; the day it was sent until then. */
	LocalDate answeredOn() {
		return (this.answer != null) ? this.answer.on() : this.on;
	}

	CaseTransfer answered(Answer with) {
		return new CaseTransfer(this.fromOfficeId, this.toOfficeId, this.on, this.reason, this.byId, with);
	}

}
