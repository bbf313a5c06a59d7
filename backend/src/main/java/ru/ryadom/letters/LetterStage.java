package ru.ryadom.letters;

/** The name of a letter's state, for filters. */
public enum LetterStage {

	QUEUED, SENT, FAILED, DROPPED

}
