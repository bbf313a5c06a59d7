package ru.ryadom.access;

/** Who asks, for doors that are not GraphQL. */
public interface CurrentViewer {

	/**
	 * The viewer of the request on this thread; {@link Viewer.Nobody} without a token.
	 */
	Viewer get();

}
