package ru.ryadom.assignments;

/** What became of a measure on a day. */
public enum WorkKind {

	DONE, MOVED, NOT_NEEDED, REFUSED

}
