package ru.ryadom.papers;

/** How big the letters of a paper are. The facts and their order never differ. */
public enum Print {

	NORMAL,

	/** Nothing below 18 points, on a sheet laid on its side so that the table fits. */
	LARGE;

	/** As an address asks for it: large when it says so, normal whatever else it says. */
	public static Print of(String asked) {
		return asked.equals("large") ? LARGE : NORMAL;
	}

}
