package ru.ryadom.cases;

/** What the main case may take over from the case that is merged into it. */
public enum MergedFact {

	IPRA("сведения ИПРА"), IDENTITY_PAPER("документ, удостоверяющий личность"),
	PERSONAL_DATA_SOURCE("источник личных сведений");

	private final String words;

	MergedFact(String words) {
		this.words = words;
	}

	/** For the journal. */
	public String words() {
		return this.words;
	}

}
