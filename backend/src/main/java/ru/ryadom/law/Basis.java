package ru.ryadom.law;

/** How sure we are of a norm, the surest first. */
public enum Basis {

	/** The act itself was read. */
	TEXT("текст акта"),
	/** Known from the official presentation of the measure. */
	PRESENTATION("презентация"),
	/** Found in the act's predecessor: for the present act only a supposition. */
	PREDECESSOR("предшественник"),
	/** Found in somebody's retelling. */
	SECONDARY("вторичный источник"),
	/** Decided by the project where the act is silent or has two meanings. */
	INTERPRETATION("толкование"),
	/** Looked for and not found. */
	NOT_FOUND("не найдено");

	private final String title;

	Basis(String title) {
		this.title = title;
	}

	/** The mark shown to a reader, in Russian. */
	public String title() {
		return this.title;
	}

}
