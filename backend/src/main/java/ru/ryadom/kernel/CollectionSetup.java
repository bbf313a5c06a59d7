package ru.ryadom.kernel;

import java.util.List;

import org.springframework.data.mongodb.core.index.Index;

/**
 * A collection a room keeps, with its indexes; made at start, because a transaction
 * should not create them.
 */
public record CollectionSetup(String name, List<Index> indexes) {

	public CollectionSetup {
		indexes = List.copyOf(indexes);
	}

}
