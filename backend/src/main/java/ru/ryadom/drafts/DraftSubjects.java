package ru.ryadom.drafts;

import java.util.List;
import java.util.Optional;

import ru.ryadom.access.Viewer;

/** How a room says who may see the things that drafts are about. */
public interface DraftSubjects {

	/** The prefix of the ids it answers for. */
	String prefix();

	/**
	 * The persons whom the thing is about, or empty when it is not there for this viewer:
	 * then neither are drafts of it.
	 */
	Optional<List<String>> personsOf(Viewer viewer, String id);

}
