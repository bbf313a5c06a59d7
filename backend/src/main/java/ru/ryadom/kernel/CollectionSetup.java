package ru.ryadom.kernel;

import java.util.List;

/**
 * A collection a room keeps, with its indexes; made at start, because a transaction
 * should not create them.
 */
public record CollectionSetup(String name, List<Index> indexes) {

	public CollectionSetup {
		indexes = List.copyOf(indexes);
	}

}
