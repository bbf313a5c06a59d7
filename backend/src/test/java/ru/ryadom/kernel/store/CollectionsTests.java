package ru.ryadom.kernel.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import ru.ryadom.kernel.CollectionSetup;
import ru.ryadom.kernel.Index;
import ru.ryadom.kernel.Index.Only.Being;
import ru.ryadom.kernel.Index.Only.Having;
import ru.ryadom.kernel.Index.Only.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What a room asks of its collection is what MongoDB has. */
@Tag("server")
class CollectionsTests {

	private final KernelOfTests kernel = new KernelOfTests(CollectionsTests.class);

	@AfterEach
	void close() {
		this.kernel.close();
	}

	@Test
	void anIndexIsMadeAsItIsAskedForAndOnce() {
		CollectionSetup setup = new CollectionSetup("shelves",
				List.of(Index.on("a").and("b").andBackwards("_id"), Index.on("c").alone().only(new Being("open", true)),
						Index.on("d").named("by_d").only(new Text("d")), Index.on("e").only(new Having("e")),
						Index.on("until").kept(Duration.ofDays(2))));
		for (int start = 0; start < 2; start++) {
			new Collections(this.kernel.mongo(), List.of(setup), Set.of()).afterPropertiesSet();
		}
		assertThat(StreamSupport.stream(this.kernel.mongo().getCollection("shelves").listIndexes().spliterator(), false)
			.map(CollectionsTests::told)).containsExactlyInAnyOrder("_id_ {\"_id\": 1}",
					"a_1_b_1__id_-1 {\"a\": 1, \"b\": 1, \"_id\": -1}", "c_1 {\"c\": 1} unique {\"open\": true}",
					"by_d {\"d\": 1} {\"d\": {\"$gte\": \"\"}}", "e_1 {\"e\": 1} {\"e\": {\"$exists\": true}}",
					"until_1 {\"until\": 1} 172800");
	}

	@Test
	void anIndexThatAnEarlierVersionAskedForOtherwiseIsMadeAnew() {
		for (Index.Only only : List.of(new Having("a"), new Text("a"))) {
			CollectionSetup setup = new CollectionSetup("shelves", List.of(Index.on("a").alone().only(only)));
			new Collections(this.kernel.mongo(), List.of(setup), Set.of()).afterPropertiesSet();
		}
		assertThat(StreamSupport.stream(this.kernel.mongo().getCollection("shelves").listIndexes().spliterator(), false)
			.map(CollectionsTests::told))
			.containsExactlyInAnyOrder("_id_ {\"_id\": 1}", "a_1 {\"a\": 1} unique {\"a\": {\"$gte\": \"\"}}");
	}

	@Test
	void aTextIsFoundByAnIndexOfTexts() {
		CollectionSetup setup = new CollectionSetup("shelves", List.of(Index.on("a").alone().only(new Text("a"))));
		new Collections(this.kernel.mongo(), List.of(setup), Set.of()).afterPropertiesSet();
		assertThat(this.kernel.mongo().getCollection("shelves").find(new Document("a", "book")).explain().toJson())
			.contains("IXSCAN")
			.doesNotContain("COLLSCAN");
	}

	private static String told(Document index) {
		StringBuilder told = new StringBuilder(index.getString("name")).append(' ')
			.append(index.get("key", Document.class).toJson());
		if (index.getBoolean("unique", false)) {
			told.append(" unique");
		}
		if (index.get("partialFilterExpression") instanceof Document part) {
			told.append(' ').append(part.toJson());
		}
		if (index.get("expireAfterSeconds") instanceof Number seconds) {
			told.append(' ').append(seconds.longValue());
		}
		return told.toString();
	}

}
