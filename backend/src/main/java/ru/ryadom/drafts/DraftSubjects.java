package ru.ryadom.drafts;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Ids;

/** How a room says who may see the things that drafts are about. */
public interface DraftSubjects {

	/** The prefix of the ids it answers for. */
	String prefix();

	/** Whether it can be an id of them at all: what cannot is not worth a query. */
	default boolean mayBe(String id) {
		return Ids.isOf(prefix(), id);
	}

	/**
	 * The persons whom the thing is about, or empty when it is not there for this viewer:
	 * then neither are drafts of it.
	 */
	Optional<List<String>> personsOf(Viewer viewer, String id);

}
