package ru.ryadom.cases;

/** What became of a planned measure. */
public enum MeasureResultKind {

	DONE, NOT_NEEDED, REFUSED, NOT_DONE

}
