package ru.ryadom.papers;

/** How big the letters of a paper are. The facts and their order never differ. */
public enum Print {

	NORMAL,

	/** Nothing below 18 points, on a sheet laid on its side so that the table fits. */
	LARGE

}
