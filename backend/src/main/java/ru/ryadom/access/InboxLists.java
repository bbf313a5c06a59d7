package ru.ryadom.access;

import java.util.Set;

/** The port by which a room says on which of its lists of messages a viewer reads. */
public interface InboxLists {

	/**
	 * Names of the lists, by {@link ru.ryadom.kernel.Watched#list}; none when the viewer
	 * reads none here.
	 */
	Set<String> of(Viewer viewer);

}
