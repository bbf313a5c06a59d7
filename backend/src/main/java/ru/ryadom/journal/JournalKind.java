package ru.ryadom.journal;

/** A change, or data shown. */
public enum JournalKind {

	WRITE, READ

}
