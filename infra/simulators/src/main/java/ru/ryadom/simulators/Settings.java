package ru.ryadom.simulators;

/**
 * How a system behaves.
 *
 * @param fault what goes wrong
 * @param always whether with every call, or with the next one only
 * @param delay seconds before each answer on the wire
 * @param answerAfter seconds after which requests are answered without a person; −1 never
 * @param needed what МСЭ answers by itself
 * @param receiptLater whether the day of receipt is told later, as an event
 */
record Settings(Fault fault, boolean always, int delay, int answerAfter, boolean needed, boolean receiptLater) {

	/** Longer would be silence. */
	static final int LONGEST_DELAY = 600;

	Settings {
		if (delay < 0 || delay > LONGEST_DELAY || answerAfter < -1) {
			throw new IllegalArgumentException("секунды вне границ");
		}
	}

	Settings well() {
		return new Settings(Fault.NONE, false, this.delay, this.answerAfter, this.needed, this.receiptLater);
	}

}
