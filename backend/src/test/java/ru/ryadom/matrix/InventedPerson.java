package ru.ryadom.matrix;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Somebody invented. */
record InventedPerson(int number, String last, String first, String middle) {

	String snils() {
		String digits = String.format("%09d", this.number);
		int sum = IntStream.range(0, 9).map((place) -> (digits.charAt(place) - '0') * (9 - place)).sum();
		return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6)
				+ String.format(" %02d", sum % 101 % 100);
	}

	String fullName() {
		return this.last + " " + this.first + " " + this.middle;
	}

	Map<String, Object> input() {
		return Map.of("snils", snils(), "lastName", this.last, "firstName", this.first, "middleName", this.middle,
				"birthDate", "1990-05-17", "phone", "+7 900 000-00-00", "email", "p" + this.number + "@example.org",
				"communicationNeeds", List.of("LARGE_PRINT", "NO_PHONE"));
	}

}
