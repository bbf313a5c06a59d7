package ru.ryadom.cases;

import java.time.LocalDate;

/**
 * What МСЭ recommends (SIT-03). It recommends; the office decides (SIT-04).
 *
 * @param number number of the answer, as МСЭ gives it
 * @param answeredOn day of the answer
 * @param receivedOn day the office got it
 */
public record MseAnswer(String number, boolean needed, String reasons, LocalDate answeredOn, LocalDate receivedOn,
		MseChannel channel) {

	/** Whether it is the same answer once more, come by another way or twice. */
	public boolean repeats(MseAnswer other) {
		return this.number.equals(other.number) && this.needed == other.needed
				&& this.answeredOn.equals(other.answeredOn);
	}

}
