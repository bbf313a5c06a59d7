package ru.ryadom.people;

import java.util.Optional;

/** A СНИЛС: nine digits and two of control. Always shown as {@code 123-456-789 00}. */
public record Snils(String digits) {

	private static final int LENGTH = 11;

	/** Numbers up to this one were given before the control digits were. */
	private static final int UNCONTROLLED = 1_001_998;

	public Snils {
		if (!isControlled(digits)) {
			throw new IllegalArgumentException("not a СНИЛС");
		}
	}

	/** Reads a number with or without separators; empty when it is none. */
	public static Optional<Snils> read(String text) {
		String digits = text.replaceAll("[\\s\u00a0-]", "");
		return isControlled(digits) ? Optional.of(new Snils(digits)) : Optional.empty();
	}

	private static boolean isControlled(String digits) {
		if (digits.length() != LENGTH || !digits.chars().allMatch((each) -> each >= '0' && each <= '9')) {
			return false;
		}
		int number = Integer.parseInt(digits.substring(0, 9));
		return number > 0 && (number <= UNCONTROLLED || control(digits) == Integer.parseInt(digits.substring(9)));
	}

	private static int control(String digits) {
		int sum = 0;
		for (int place = 0; place < 9; place++) {
			sum += (digits.charAt(place) - '0') * (9 - place);
		}
		int rest = sum % 101;
		return (rest == 100) ? 0 : rest;
	}

	@Override
	public String toString() {
		return this.digits.substring(0, 3) + "-" + this.digits.substring(3, 6) + "-" + this.digits.substring(6, 9) + " "
				+ this.digits.substring(9);
	}

}
