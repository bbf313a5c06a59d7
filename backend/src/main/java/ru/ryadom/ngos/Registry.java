package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/** The registry, for the rooms that choose who accompanies. */
public interface Registry {

	/**
	 * How many people each organisation accompanies now. Whoever keeps the assignments
	 * counts them: the registry keeps no counter that could drift from them.
	 */
	@FunctionalInterface
	interface Load {

		/** By entry id, in one query; who is not named has none. */
		Map<String, Integer> of(Collection<String> entryIds);

	}

	/** An entry the viewer may see, or empty: not yours is not there. */
	Optional<RegistryEntry> find(Viewer viewer, String id);

	/**
	 * Entries for the house's own work inside a unit of work, by id, in one query; nobody
	 * is shown anything.
	 */
	Map<String, RegistryEntry> known(Collection<String> ids);

	/** Entries that serve the subject, excluded ones left out, by name. */
	List<RegistryEntry> serving(Viewer viewer, Need need);

	/**
	 * Who suits a need, best first, with the reasons for and against each (SIT-20,
	 * SIT-21).
	 */
	default List<Candidate> candidates(Viewer viewer, Need need, Load load, LocalDate today) {
		List<RegistryEntry> serving = serving(viewer, need);
		return Matching.rank(serving, need, load.of(serving.stream().map(RegistryEntry::id).toList()), today);
	}

}
