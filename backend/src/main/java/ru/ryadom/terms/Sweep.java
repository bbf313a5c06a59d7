package ru.ryadom.terms;

import java.util.function.BooleanSupplier;

/**
 * Goes over what a day changes though nobody touches it. Done again and again by every
 * instance; of several only one does the work, and what is done is done once.
 */
public interface Sweep {

	/** Its lease, and its name in the log. */
	String job();

	/**
	 * Sweeps all there is to sweep now, unless another instance does.
	 * @param goOn asked before each batch
	 * @return how many it went over
	 */
	int sweep(BooleanSupplier goOn);

}
