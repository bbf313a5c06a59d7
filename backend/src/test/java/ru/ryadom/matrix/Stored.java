package ru.ryadom.matrix;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Everything stored, so that two moments can be compared. */
final class Stored {

	private Stored() {
	}

	/**
	 * What MongoDB reckons from each collection. Who is at work is no part of what was
	 * done, nor how MongoDB went about it.
	 * @param except collections that may change
	 */
	static Map<String, String> in(MongoOperations mongo, String... except) {
		Map<String, String> hashes = new TreeMap<>();
		mongo.executeCommand(new Document("dbHash", 1))
			.get("collections", Document.class)
			.forEach((collection, hash) -> hashes.put(collection, hash.toString()));
		hashes.keySet().removeIf((collection) -> collection.equals("leases") || collection.startsWith("system."));
		hashes.keySet().removeAll(Set.of(except));
		return hashes;
	}

}
