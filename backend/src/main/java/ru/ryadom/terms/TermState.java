package ru.ryadom.terms;

/** What has become of a term. */
public enum TermState {

	RUNNING, MET, MET_LATE, CANCELLED

}
