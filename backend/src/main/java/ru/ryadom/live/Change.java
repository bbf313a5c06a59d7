package ru.ryadom.live;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A watched document has changed.
 *
 * @param kind by {@link ru.ryadom.kernel.Watched}
 * @param lists those the document is on
 */
public record Change(Position at, String kind, String id, @Nullable Integer revision, Set<String> lists) {

	public Change {
		lists = Set.copyOf(lists);
	}

}
