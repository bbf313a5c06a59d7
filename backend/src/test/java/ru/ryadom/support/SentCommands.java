package ru.ryadom.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * The commands the server has sent to MongoDB since it was last asked to forget, the last
 * ten thousand of them: many more would fill the heap of who asks the same server without
 * counting, and no test lets so many pass.
 */
public final class SentCommands implements CommandListener {

	private static final int MOST = 10_000;

	/** Of a stream of changes, and of whether another has changed a calendar. */
	private static final Set<String> OF_THE_HOUSE = Set.of("ping ", "getMore $cmd.aggregate", "count calendarChanges");

	private final Deque<Sent> sent = new ArrayDeque<>();

	/** A command: its name, the collection it is for, and all of it. */
	public record Sent(String name, String collection, BsonDocument body) {

		/** «find worklist». */
		@Override
		public String toString() {
			return this.name + " " + this.collection;
		}

	}

	@Override
	public synchronized void commandStarted(CommandStartedEvent event) {
		BsonDocument body = event.getCommand();
		String name = event.getCommandName();
		if (OF_THE_HOUSE.contains(name + " " + text(body.get("collection", body.get(name)))) || startsStream(body)) {
			return;
		}
		if (this.sent.size() == MOST) {
			this.sent.removeFirst();
		}
		this.sent.add(new Sent(name, text(body.get(name)), body.clone()));
	}

	private static String text(BsonValue value) {
		return (value != null && value.isString()) ? value.asString().getValue() : "";
	}

	private static boolean startsStream(BsonDocument body) {
		BsonValue pipeline = body.get("pipeline");
		return pipeline != null && pipeline.isArray() && !pipeline.asArray().isEmpty()
				&& pipeline.asArray().getFirst().asDocument().containsKey("$changeStream");
	}

	public synchronized void forget() {
		this.sent.clear();
	}

	public synchronized List<Sent> all() {
		return List.copyOf(this.sent);
	}

}
