package ru.ryadom.terms;

/** What has become of a term. */
public enum TermState {

	/** What it is for is to be done, and its last day has not passed unnoticed. */
	RUNNING,
	/** It stands still. */
	PAUSED,
	/** Its last day has passed; what it is for is still to be done. */
	MISSED, MET, MET_LATE, CANCELLED

}
