package ru.ryadom.law;

/** The kind of place where a norm is applied. */
public enum NormUseKind {

	/** A term of a case or of the calculator. */
	TERM,
	/** An action that the norm allows or refuses. */
	ACTION,
	/** A document. */
	DOCUMENT

}
