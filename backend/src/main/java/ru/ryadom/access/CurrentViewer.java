package ru.ryadom.access;

/** The viewer of the request on this thread, for what is not asked over GraphQL. */
public interface CurrentViewer {

	/** Who asks; {@link Viewer.Nobody} without a token. */
	Viewer get();

}
