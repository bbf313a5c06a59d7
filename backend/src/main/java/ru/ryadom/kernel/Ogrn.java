package ru.ryadom.kernel;

/** An ОГРН: thirteen digits of an organisation, the last one of control. */
public record Ogrn(String digits) {

	private static final int LENGTH = 13;

	public Ogrn {
		if (!isControlled(digits)) {
			throw new IllegalArgumentException("not an ОГРН");
		}
	}

	/** Whether these are the digits of an ОГРН, its control digit among them. */
	public static boolean isOgrn(String digits) {
		return isControlled(digits);
	}

	private static boolean isControlled(String digits) {
		if (digits.length() != LENGTH || !digits.chars().allMatch((each) -> each >= '0' && each <= '9')) {
			return false;
		}
		long number = Long.parseLong(digits.substring(0, LENGTH - 1));
		return digits.charAt(LENGTH - 1) - '0' == number % 11 % 10;
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
