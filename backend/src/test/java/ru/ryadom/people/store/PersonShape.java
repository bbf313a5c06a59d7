package ru.ryadom.people.store;

import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.people.NameKeys;
import ru.ryadom.people.Person;

/** The stored shape of a person, for the generator that writes many at once. */
public final class PersonShape {

	public static final String COLLECTION = MongoPeople.COLLECTION;

	private PersonShape() {
	}

	public static Object of(Person person, Cipher cipher) {
		byte[] pd = cipher.seal(JsonMapper.shared().writeValueAsBytes(PersonDocument.PersonalData.of(person)),
				person.id());
		return new PersonDocument(person.id(), person.revision(),
				cipher.keyedHash("snils", person.snilsNumber().digits()), NameKeys.of(cipher, person.name()),
				cipher.keyedHash("called", person.called()), pd, person.offices(), PersonDocument.links(person));
	}

}
