package ru.ryadom.cases.usecase;

import ru.ryadom.exchange.ExchangeBody.About;
import ru.ryadom.people.Person;

/** What other systems are told of a person: no more than they need to know whom. */
final class Told {

	private Told() {
	}

	static About about(Person person) {
		return new About(person.lastName(), person.firstName(), person.middleName(), person.birthDate(),
				person.snils());
	}

}
