package ru.ryadom.people;

/** Somebody who acts for a person, with a mandate that ends. */
public record Representative(String id, PersonName name, Mandate mandate, boolean hasCabinet) {

	public String fullName() {
		return this.name.full();
	}

}
