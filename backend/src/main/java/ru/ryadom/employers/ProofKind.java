package ru.ryadom.employers;

/** What paper says that somebody may act for an employer. */
public enum ProofKind {

	STATE_REGISTER("запись в ЕГРЮЛ", false), ORDER("приказ о назначении", true),
	POWER_OF_ATTORNEY("доверенность", true), SOLE_TRADER("запись в ЕГРИП", false);

	private final String title;

	private final boolean numbered;

	ProofKind(String title, boolean numbered) {
		this.title = title;
		this.numbered = numbered;
	}

	/** What it is, in Russian and in small letters. */
	public String title() {
		return this.title;
	}

	/** Whether such a paper has a number of its own. */
	boolean numbered() {
		return this.numbered;
	}

}
