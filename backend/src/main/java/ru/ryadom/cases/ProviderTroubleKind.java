package ru.ryadom.cases;

/** What has happened to an organisation that accompanies. */
public enum ProviderTroubleKind {

	ENTRY_SUSPENDED("запись реестра приостановлена"), ENTRY_EXCLUDED("запись реестра исключена"),
	CONTRACT_ENDED("договор прекращён"), CONTRACT_EXPIRED("срок договора истёк");

	private final String words;

	ProviderTroubleKind(String words) {
		this.words = words;
	}

	/** As the journal calls it. */
	public String words() {
		return this.words;
	}

}
