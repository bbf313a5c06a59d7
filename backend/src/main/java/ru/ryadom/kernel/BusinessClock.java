package ru.ryadom.kernel;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock by which terms run. In the training system it can be moved; tokens and the
 * journal's own times use the real one.
 */
public interface BusinessClock extends InstantSource {

	/** The day it now is in an office's zone. */
	default LocalDate today(ZoneId zone) {
		return LocalDate.ofInstant(instant(), zone);
	}

	/** Whether this is the training system, where data are invented and time moves. */
	boolean demo();

	/** Whether it shows another time than the real one. */
	boolean moved();

	/**
	 * Moves the clock so that it is {@code to} now, or back to real time when
	 * {@code null}.
	 * @throws Fault.Forbidden outside the training system
	 */
	void moveTo(@org.jspecify.annotations.Nullable Instant to);

}
