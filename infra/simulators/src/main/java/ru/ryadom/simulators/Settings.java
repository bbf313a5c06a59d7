package ru.ryadom.simulators;

import org.jspecify.annotations.Nullable;

/**
 * How a system behaves.
 *
 * @param fault what goes wrong
 * @param always whether with every call, or with the next one only
 * @param delay seconds before each answer on the wire
 * @param answerAfter seconds after which requests are answered without a person; −1 never
 * @param answerAfterDays and days by the sender's clock after which they are, so that a
 * clock that is moved brings the answer; none when {@code null}, as in older files
 * @param needed what МСЭ answers by itself
 * @param receiptLater whether the day of receipt is told later, as an event
 */
record Settings(Fault fault, boolean always, int delay, int answerAfter, boolean needed, boolean receiptLater,
		@Nullable Integer answerAfterDays) {

	/** Longer would be silence. */
	static final int LONGEST_DELAY = 600;

	static final int MOST_DAYS = 366;

	Settings {
		if (delay < 0 || delay > LONGEST_DELAY || answerAfter < -1
				|| (answerAfterDays != null && (answerAfterDays < 0 || answerAfterDays > MOST_DAYS))) {
			throw new IllegalArgumentException("секунды или дни вне границ");
		}
	}

	Settings well() {
		return new Settings(Fault.NONE, false, this.delay, this.answerAfter, this.needed, this.receiptLater,
				this.answerAfterDays);
	}

	int days() {
		return (this.answerAfterDays != null) ? this.answerAfterDays : 0;
	}

}
