package ru.ryadom.law;

/**
 * A question the law room cannot answer. It reaches the client as a top-level error with
 * a code; the message is a full Russian sentence without anything secret.
 */
public abstract class LawFault extends RuntimeException {

	private static final int SHOWN = 40;

	private final String code;

	protected LawFault(String code, String message) {
		super(message);
		this.code = code;
	}

	/** Stable name for programs, upper snake case. */
	public String code() {
		return this.code;
	}

	/** What somebody typed, cut so that an answer never echoes a page of it. */
	protected static String shown(String typed) {
		return (typed.length() <= SHOWN) ? typed : typed.substring(0, SHOWN) + "…";
	}

}
