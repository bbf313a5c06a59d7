package ru.ryadom.access;

import java.util.Optional;

/** How a room finds the things it owns by their id, for whoever may see them. */
public interface NodeFinder {

	/** The prefix of the ids it answers for. */
	String prefix();

	/** The thing as this viewer sees it, or empty: not yours is not there. */
	Optional<?> find(Viewer viewer, String id);

}
