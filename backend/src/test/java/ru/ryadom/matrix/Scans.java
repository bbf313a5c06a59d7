package ru.ryadom.matrix;

import java.util.Set;
import java.util.TreeSet;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What MongoDB had to look through a whole collection for since this was made: it writes
 * that down itself. Whoever asks for everything, as the tests do, looks for nothing.
 */
final class Scans {

	private final MongoOperations mongo;

	Scans(MongoOperations mongo) {
		this.mongo = mongo;
		Document of = new Document("planSummary", "COLLSCAN").append("op", new Document("$ne", "getmore"))
			.append("command.pipeline.0.$changeStream", new Document("$exists", false));
		mongo.executeCommand(new Document("profile", 1).append("filter", of));
	}

	/** Each collection with the fields that were looked for. */
	Set<String> found() {
		this.mongo.executeCommand(new Document("profile", 0));
		Set<String> found = new TreeSet<>();
		for (Document one : this.mongo.getCollection("system.profile").find()) {
			Document command = one.get("command", Document.class);
			Document filter = command.get("filter", command.get("query", command.get("q", new Document())));
			if (!filter.isEmpty()) {
				String collection = one.getString("ns").substring(one.getString("ns").indexOf('.') + 1);
				found.add(collection + " by " + new TreeSet<>(filter.keySet()));
			}
		}
		return found;
	}

}
