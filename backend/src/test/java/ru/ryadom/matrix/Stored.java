package ru.ryadom.matrix;

import java.util.Map;
import java.util.TreeMap;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Everything stored, so that two moments can be compared. */
final class Stored {

	private Stored() {
	}

	/** Each document by collection and id. */
	static Map<String, String> in(MongoOperations mongo) {
		Map<String, String> all = new TreeMap<>();
		for (String collection : mongo.getCollectionNames()) {
			if (changesByItself(collection)) {
				continue;
			}
			for (Document document : mongo.getCollection(collection).find()) {
				all.put(collection + " " + document.get("_id"), document.toJson());
			}
		}
		return all;
	}

	/** What MongoDB reckons from each collection: as telling of sameness, and quicker. */
	static Map<String, String> hashes(MongoOperations mongo) {
		Map<String, String> hashes = new TreeMap<>();
		mongo.executeCommand(new Document("dbHash", 1))
			.get("collections", Document.class)
			.forEach((collection, hash) -> hashes.put(collection, hash.toString()));
		hashes.keySet().removeIf(Stored::changesByItself);
		return hashes;
	}

	/** Who is at work is no part of what was done, nor how MongoDB went about it. */
	private static boolean changesByItself(String collection) {
		return collection.equals("leases") || collection.startsWith("system.");
	}

}
