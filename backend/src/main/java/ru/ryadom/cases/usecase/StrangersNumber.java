package ru.ryadom.cases.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;
import ru.ryadom.people.Person;
import ru.ryadom.people.SnilsLookUps;

/**
 * What a refused intake says of a number that the office has nothing to do with. Whoever
 * holds the identity paper may learn that a case is open elsewhere, but each such answer
 * tells whether a number is known, so it is journalled with its person, and counted.
 */
@Component
class StrangersNumber {

	private static final String PURPOSE = "приём: сверка по СНИЛС";

	private static final String TOO_OFTEN = "приём: в сверке по СНИЛС отказано, слишком часто";

	private final SnilsLookUps lookUps;

	StrangersNumber(SnilsLookUps lookUps) {
		this.lookUps = lookUps;
	}

	/** What else is in the way, besides the form, of this person or of nobody. */
	List<Objection> objections(Viewer.StaffViewer viewer, Optional<Person> known, List<Objection> ofThePerson) {
		Optional<Instant> again = this.lookUps.count(viewer.account());
		Reading.current().tried(known.map(Person::id), again.isPresent() ? TOO_OFTEN : PURPOSE);
		return again.map(
				(moment) -> new Objections()
					.when(true,
							Objection.at("person.snils", "SNILS_LOOK_UPS_SPENT",
									SnilsLookUps.spent(moment, viewer.zone())))
					.all())
			.orElse(ofThePerson);
	}

}
