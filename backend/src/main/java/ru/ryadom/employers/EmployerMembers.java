package ru.ryadom.employers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/** Places in employers' offices, by the scope of who asks: one's own organisations. */
public interface EmployerMembers {

	Optional<EmployerMember> find(Viewer viewer, String id);

	/**
	 * Who acts for each of these employers now, by name, for the house's own work: the
	 * caller has found them in the scope of who asks.
	 */
	Map<String, List<EmployerMember>> working(Collection<String> employers);

	/** The same of one employer. */
	default List<EmployerMember> working(String employer) {
		return working(List.of(employer)).getOrDefault(employer, List.of());
	}

	/**
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first, or the account
	 * or the address got a place there meanwhile
	 */
	EmployerMember save(EmployerMember member);

}
