package ru.ryadom.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * What MongoDB says it did for a find.
 *
 * @param stages the winning plan, from the outermost stage to the scan
 */
public record Explained(long documents, long keys, List<String> stages) {

	/** What says which rows and in what order; the rest is about the connection. */
	private static final Set<String> PARTS = Set.of("find", "filter", "sort", "limit", "projection");

	/** The figures of the very find that the server sent last, executed once more. */
	public static Explained lastFind(SentCommands commands, String collection, MongoOperations mongo) {
		BsonDocument find = new BsonDocument();
		commands.all()
			.stream()
			.filter((sent) -> sent.toString().equals("find " + collection))
			.reduce((_, last) -> last)
			.orElseThrow()
			.body()
			.forEach((key, value) -> {
				if (PARTS.contains(key)) {
					find.append(key, value);
				}
			});
		BsonDocument explain = new BsonDocument("explain", find).append("verbosity", new BsonString("executionStats"));
		Document stats = mongo.execute((database) -> database.runCommand(explain))
			.get("executionStats", Document.class);
		return new Explained(stats.get("totalDocsExamined", Number.class).longValue(),
				stats.get("totalKeysExamined", Number.class).longValue(), stages(stats));
	}

	/** Whether rows came in the order of an index, none of them sorted or scanned for. */
	public boolean isOrderedByIndex() {
		return this.stages.contains("IXSCAN") && !this.stages.contains("SORT") && !this.stages.contains("COLLSCAN");
	}

	private static List<String> stages(Document stats) {
		List<String> stages = new ArrayList<>();
		Deque<Document> left = new ArrayDeque<>(List.of(stats.get("executionStages", Document.class)));
		while (!left.isEmpty()) {
			Document stage = left.pop();
			stages.add(stage.getString("stage"));
			Optional.ofNullable(stage.get("inputStage", Document.class)).ifPresent(left::push);
			stage.getList("inputStages", Document.class, List.of()).forEach(left::push);
		}
		return stages;
	}

}
