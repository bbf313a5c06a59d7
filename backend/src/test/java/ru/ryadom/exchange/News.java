package ru.ryadom.exchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.bson.Document;

import ru.ryadom.kernel.DomainEvent;
import ru.ryadom.kernel.Ids;

/**
 * A room that listens: what it heard goes into the same unit of work, so a unit that is
 * undone or runs twice shows.
 */
final class News {

	static final String HEARD = "heard";

	private final MongoOperations mongo;

	/** Kinds of news that this room cannot bear for now. */
	final List<Class<?>> unbearable = new CopyOnWriteArrayList<>();

	News(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@EventListener
	void on(MessageAccepted news) {
		hear(news, news.messageId());
	}

	@EventListener
	void on(MseAnswered news) {
		hear(news, news.requestId());
	}

	@EventListener
	void on(IpraExtractReceived news) {
		hear(news, news.requestId());
	}

	@EventListener
	void on(DisabilityAnswered news) {
		hear(news, news.requestId());
	}

	private void hear(DomainEvent news, String messageId) {
		if (this.unbearable.contains(news.getClass())) {
			throw new IllegalStateException("this room is broken");
		}
		this.mongo.insert(new Document("_id", Ids.next("heard")).append("what", news.getClass().getSimpleName())
			.append("message", messageId), HEARD);
	}

	/** What was heard about a message, sorted. */
	List<String> about(String messageId) {
		return this.mongo.getCollection(HEARD)
			.find(new Document("message", messageId))
			.map((heard) -> heard.getString("what"))
			.into(new java.util.ArrayList<>())
			.stream()
			.sorted()
			.toList();
	}

}
