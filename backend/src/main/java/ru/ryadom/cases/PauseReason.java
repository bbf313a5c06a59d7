package ru.ryadom.cases;

/**
 * Why a case stands still. It goes into the explanation of its terms, so it says nothing
 * of anybody's health; what happened is in the note, which is sealed.
 */
public enum PauseReason {

	/** The person asked for it. */
	CITIZEN_ASKED("по просьбе гражданина"),
	/** The person cannot take part for some time. */
	CITIZEN_AWAY("гражданин временно не может участвовать"),
	/** A paper that only somebody else can give is awaited. */
	PAPERS_AWAITED("ждут документ, без которого нельзя продолжать");

	private final String inWords;

	PauseReason(String inWords) {
		this.inWords = inWords;
	}

	/** In Russian, without personal data. */
	public String inWords() {
		return this.inWords;
	}

}
