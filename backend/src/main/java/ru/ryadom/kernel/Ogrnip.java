package ru.ryadom.kernel;

/** An ОГРНИП: fifteen digits of a sole trader, the last one of control. */
public record Ogrnip(String digits) {

	private static final int LENGTH = 15;

	private static final int DIVISOR = 13;

	public Ogrnip {
		if (!isOgrnip(digits)) {
			throw new IllegalArgumentException("not an ОГРНИП");
		}
	}

	/** Whether these are the digits of an ОГРНИП, its control digit among them. */
	public static boolean isOgrnip(String digits) {
		if (digits.length() != LENGTH || !digits.chars().allMatch((each) -> each >= '0' && each <= '9')) {
			return false;
		}
		long number = Long.parseLong(digits.substring(0, LENGTH - 1));
		return digits.charAt(LENGTH - 1) - '0' == number % DIVISOR % 10;
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
