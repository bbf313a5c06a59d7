package ru.ryadom.kernel;

/**
 * A КПП: where and why an organisation is known to the tax office. Nine signs, of which
 * the fifth and the sixth may be letters; it has no digit of control.
 */
public record Kpp(String signs) {

	private static final String SHAPE = "[0-9]{4}[0-9A-Z]{2}[0-9]{3}";

	public Kpp {
		if (!isKpp(signs)) {
			throw new IllegalArgumentException("not a КПП");
		}
	}

	/** Whether these are the signs of a КПП. */
	public static boolean isKpp(String signs) {
		return signs.matches(SHAPE);
	}

	@Override
	public String toString() {
		return this.signs;
	}

}
