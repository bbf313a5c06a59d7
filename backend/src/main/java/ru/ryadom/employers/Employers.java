package ru.ryadom.employers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Employers, for the house's own work: whoever asks has shown a membership or an entry of
 * their scope before.
 */
public interface Employers {

	Map<String, Employer> of(Collection<String> ids);

	/** An ИНН belongs to one employer. */
	Optional<Employer> byInn(String inn);

	/** Which of these ИНН belong to an employer. */
	Set<String> known(Collection<String> inns);

	Employer save(Employer employer);

	/**
	 * Holds an employer until the open unit of work ends, so that two changes of its
	 * people cannot each believe that the other administrator stays.
	 */
	void hold(String id);

}
