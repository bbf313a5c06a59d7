package ru.ryadom.matrix;

import java.util.Map;

/** Changes what is typed a little before it is sent, so that it can be found again. */
@FunctionalInterface
interface Dye {

	/** Sends everything as it was typed. */
	Dye NONE = (_, _, input) -> input;

	/**
	 * An input as it is sent.
	 * @param person of the road on which it is typed
	 */
	Map<String, ?> dip(InventedPerson person, String mutation, Map<String, ?> input);

}
