package ru.ryadom.inbox;

/** What a paper is about, as far as the case has to know. */
public enum PaperSubject {

	/** The refusal: handing it over meets SIT-05. */
	REFUSAL, CERTIFICATE, OTHER

}
