package ru.ryadom.live.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.bson.Document;

import ru.ryadom.kernel.Watched;

/**
 * What MongoDB leaves out before it sends a change: other collections, and all but the
 * fields of lists.
 */
final class Pipeline {

	private Pipeline() {
	}

	static List<Document> of(Collection<Watched> watched) {
		List<String> names = watched.stream().map(Watched::collection).sorted().toList();
		Document wanted = new Document("ns.coll", new Document("$in", names)).append("operationType",
				new Document("$in", List.of("insert", "replace", "update")));
		Document sent = new Document("operationType", 1).append("ns", 1)
			.append("documentKey", 1)
			.append("clusterTime", 1)
			.append("fullDocument.revision", 1);
		watched.stream()
			.flatMap((each) -> each.lists().stream())
			.flatMap((list) -> Stream.concat(list.fields().stream(), Stream.ofNullable(list.flag())))
			.forEach((field) -> sent.append("fullDocument." + field, 1));
		return List.of(new Document("$match", wanted), new Document("$project", sent));
	}

}
