package ru.ryadom.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.bson.BsonDocument;

/** Every command the server has sent to MongoDB since it was last asked to forget. */
public final class SentCommands implements CommandListener {

	private final List<Sent> sent = new CopyOnWriteArrayList<>();

	/** A command: its name, the collection it is for, and all of it. */
	public record Sent(String name, String collection, BsonDocument body) {

		/** «find worklist». */
		@Override
		public String toString() {
			return this.name + " " + this.collection;
		}

	}

	@Override
	public void commandStarted(CommandStartedEvent event) {
		var target = event.getCommand().get(event.getCommandName());
		Sent command = new Sent(event.getCommandName(),
				(target != null && target.isString()) ? target.asString().getValue() : "", event.getCommand().clone());
		// Every second the house itself asks whether another has changed a calendar, and
		// twice whether anything else has changed.
		boolean feed = event.getCommand().toString().contains("$changeStream")
				|| event.getCommand().toString().contains("$cmd.aggregate") || command.name().equals("ping");
		if (!feed && !command.toString().equals("count calendarChanges")) {
			this.sent.add(command);
		}
	}

	public void forget() {
		this.sent.clear();
	}

	public List<Sent> all() {
		return List.copyOf(this.sent);
	}

}
