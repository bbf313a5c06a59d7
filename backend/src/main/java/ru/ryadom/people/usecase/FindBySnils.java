package ru.ryadom.people.usecase;

import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Fault;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.people.Snils;
import ru.ryadom.people.SnilsLookUps;

/**
 * Finds a person of the worker's office by number. A number of another office and
 * nobody's number answer alike, cost alike, and are journalled alike but for the person
 * whose it is; there are only so many of them an hour.
 */
@Component
public class FindBySnils {

	private static final String PURPOSE = "поиск по СНИЛС";

	private static final String TOO_OFTEN = "поиск по СНИЛС: отказано, слишком часто";

	private final People people;

	private final SnilsLookUps lookUps;

	FindBySnils(People people, SnilsLookUps lookUps) {
		this.people = people;
		this.lookUps = lookUps;
	}

	/**
	 * The person, or empty.
	 * @throws Fault.TooOften when the account has asked about too many strangers
	 */
	public Optional<Person> find(Viewer.StaffViewer viewer, String typed) {
		return Snils.read(typed).flatMap((snils) -> find(viewer, snils));
	}

	private Optional<Person> find(Viewer.StaffViewer viewer, Snils snils) {
		Optional<Person> known = this.people.known(snils);
		if (known.isPresent() && known.get().isKnownTo(viewer.officeId())) {
			return this.people.find(viewer, known.get().id(), PURPOSE);
		}
		var again = this.lookUps.count(viewer.account());
		Reading.current().tried(known.map(Person::id), again.isPresent() ? TOO_OFTEN : PURPOSE);
		again.ifPresent((moment) -> {
			throw new Fault.TooOften(SnilsLookUps.spent(moment, viewer.zone()));
		});
		return Optional.empty();
	}

}
