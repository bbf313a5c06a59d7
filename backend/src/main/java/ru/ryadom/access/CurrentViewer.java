package ru.ryadom.access;

import java.util.Optional;

/** Who asks, for doors that are not GraphQL. */
public interface CurrentViewer {

	/**
	 * The viewer of the request on this thread; {@link Viewer.Nobody} without a token.
	 */
	Viewer get();

	/** The sign-in of the request on this thread, or empty without a token. */
	Optional<Session> session();

}
