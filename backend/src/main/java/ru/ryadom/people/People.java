package ru.ryadom.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/**
 * Persons. Whoever is found counts as shown: the request's journal entry will name them,
 * with the purpose given here, in Russian.
 */
public interface People {

	/** A person the viewer may see, or empty: not yours is not there. */
	Optional<Person> find(Viewer viewer, String id, String purpose);

	/** Persons the viewer may see, by id, in one query. */
	Map<String, Person> find(Viewer viewer, Collection<String> ids, String purpose);

	/**
	 * The person with this number, whichever office knows them: to keep one person from
	 * being two. Not shown to anybody unless the caller does so.
	 */
	Optional<Person> known(Snils snils);

	/**
	 * Ids of others whom the office knows and who are called the same and were born on
	 * the same day, those known last first: perhaps one person under a number that was
	 * typed wrongly. Nobody is shown anything.
	 */
	List<String> namesakes(Person of, String office, int most);

	/**
	 * A person for the house's own work inside a unit of work; nobody is shown anything.
	 */
	Optional<Person> known(String id);

	/** Persons for the house's own work, by id, in one query. */
	Map<String, Person> known(Collection<String> ids);

	/**
	 * Saves a person of a revision, and returns the one stored.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	Person save(Person person);

}
