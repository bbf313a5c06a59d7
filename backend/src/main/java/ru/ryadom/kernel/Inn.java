package ru.ryadom.kernel;

import java.util.List;

/**
 * An ИНН: ten digits of an organisation or twelve of a person, the last one or two of
 * control.
 */
public record Inn(String digits) {

	private static final int ORGANISATION = 10;

	private static final int PERSON = 12;

	private static final List<Integer> WEIGHTS = List.of(3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8);

	public Inn {
		if (!isControlled(digits)) {
			throw new IllegalArgumentException("not an ИНН");
		}
	}

	/** Whether these are the digits of an ИНН, its control digits among them. */
	public static boolean isInn(String digits) {
		return isControlled(digits);
	}

	private static boolean isControlled(String digits) {
		if (!digits.chars().allMatch((each) -> each >= '0' && each <= '9')) {
			return false;
		}
		return switch (digits.length()) {
			case ORGANISATION -> controls(digits, ORGANISATION - 1);
			case PERSON -> controls(digits, PERSON - 2) && controls(digits, PERSON - 1);
			default -> false;
		};
	}

	/** Whether the digit at that place is the control of all before it. */
	private static boolean controls(String digits, int place) {
		int sum = 0;
		for (int i = 0; i < place; i++) {
			sum += (digits.charAt(i) - '0') * WEIGHTS.get(WEIGHTS.size() - place + i);
		}
		return digits.charAt(place) - '0' == sum % 11 % 10;
	}

	@Override
	public String toString() {
		return this.digits;
	}

}
