package ru.ryadom.cases;

/**
 * What became of a planned measure.
 *
 * @param place its place in the case, from 0
 * @param note may be empty
 */
public record MeasureResult(int place, Kind kind, String note) {

	/** What became of it. */
	public enum Kind {

		DONE, NOT_NEEDED, REFUSED, NOT_DONE

	}

}
