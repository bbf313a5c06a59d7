package ru.ryadom.exchange;

/**
 * Whose system is on the other side: the bureau of МСЭ (321н), СМЭВ with the extract of
 * ИПРА, ЕЦП «Работа в России», ГИС ЕЦП в социальной сфере with the facts of disability.
 */
public enum OutsideSystem {

	MSE("МСЭ"), SMEV("СМЭВ"), ECP("ЕЦП «Работа в России»"), SOCIAL("ГИС ЕЦП в социальной сфере");

	private final String words;

	OutsideSystem(String words) {
		this.words = words;
	}

	/** As staff call it. */
	public String words() {
		return this.words;
	}

}
