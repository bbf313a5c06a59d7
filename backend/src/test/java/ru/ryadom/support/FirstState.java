package ru.ryadom.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/**
 * What the database of a server held when it was ready. After a class the server rests,
 * has all of it again and nothing else, and goes on: what one class did no other sees.
 */
final class FirstState {

	private final MongoDatabaseFactory databases;

	private final Map<String, List<RawBsonDocument>> held = new HashMap<>();

	FirstState(MongoDatabaseFactory databases) {
		this.databases = databases;
	}

	@EventListener(ApplicationReadyEvent.class)
	void remember() {
		MongoDatabase database = this.databases.getMongoDatabase();
		for (String name : names(database)) {
			this.held.put(name, database.getCollection(name, RawBsonDocument.class).find().into(new ArrayList<>()));
		}
	}

	private void putBack() {
		MongoDatabase database = this.databases.getMongoDatabase();
		for (String name : names(database)) {
			var collection = database.getCollection(name, RawBsonDocument.class);
			collection.deleteMany(new Document());
			List<RawBsonDocument> first = this.held.getOrDefault(name, List.of());
			if (!first.isEmpty()) {
				collection.insertMany(first);
			}
		}
	}

	private static List<String> names(MongoDatabase database) {
		return database.listCollectionNames()
			.into(new ArrayList<>())
			.stream()
			.filter((name) -> !name.startsWith("system."))
			.toList();
	}

	/** A class whose server goes with it leaves nothing to put back. */
	static final class AfterClass implements TestExecutionListener {

		@Override
		public void afterTestClass(TestContext test) {
			boolean goes = TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), DirtiesContext.class);
			if (goes || !test.hasApplicationContext()) {
				return;
			}
			var server = (ConfigurableApplicationContext) test.getApplicationContext();
			server.pause();
			server.getBean(FirstState.class).putBack();
			server.restart();
		}

	}

}
