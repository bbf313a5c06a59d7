package ru.ryadom.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.law.Law;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.LargeOffice;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.SentCommands.Sent;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue of an office with fifty thousand cases costs what one of fifty costs. */
@ServerTest
class QueueAtScaleTests {

	private static final int CASES = 50_000;

	private static final int PAGE = 50;

	private static final String QUEUE = """
			query ($after: String, $filter: WorklistFilter) { viewer { ... on StaffViewer {
			  worklist(first: 50, after: $after, filter: $filter) {
			    edges { cursor node { id personName personalFileNumber stage termTitle due holder
			      workingDaysLeft planAgreedOn } }
			    pageInfo { hasNextPage endCursor } } } } }""";

	/** What says which rows and in what order; the rest is about the connection. */
	private static final Set<String> PARTS_OF_FIND = Set.of("find", "filter", "sort", "limit", "projection");

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@BeforeAll
	static void fill(@Autowired MongoOperations mongo, @Autowired Cipher cipher, @Autowired Law law) {
		LargeOffice generator = new LargeOffice(mongo, cipher, law, 1);
		long begun = System.nanoTime();
		generator.fill("office_moscow-south", "RU-MOW", CASES);
		generator.fill("office_kazan-center", "RU-TA", 1000);
		System.out.printf(Locale.ROOT, "QUEUE %d cases written in %.1f s%n", CASES + 1000,
				(System.nanoTime() - begun) / 1e9);
	}

	@Test
	void aPageIsOneFindOneJournalEntryAndTwoLookUps() {
		this.commands.forget();
		JsonNode page = page(this.callers.specialist(), null, Map.of());
		assertThat(page.at("/edges").size()).isEqualTo(PAGE);
		assertThat(this.commands.all()).extracting(Sent::toString)
			.containsExactly("find staff", "find clock", "find worklist", "insert journal");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, -", "-, DETERMINING_NEED", "-, CLOSED", "соловьев, -", "СОЛОВЬЁВА, -", "ив, -", "ив, CLOSED",
					"соловьев, DETERMINING_NEED", "ал ал, -" })
	void aPageExaminesOnlyWhatItShows(@Nullable String name, @Nullable String stage) {
		Map<String, Object> filter = filter(name, stage);
		String after = null;
		for (int pages = 0; pages < 2; pages++) {
			this.commands.forget();
			JsonNode page = page(this.callers.specialist(), after, filter);
			assertOnlyWhatIsShown(page, filter);
			after = page.at("/pageInfo/endCursor").asString();
		}
	}

	@Test
	void deepInTheQueueAPageCostsTheSame() {
		List<Document> rows = this.mongo.find(
				query("open", true).with(Sort.by("place")).skip(CASES * 8 / 10).limit(1), Document.class, "worklist");
		String deep = cursor(rows.getFirst());
		List<Long> examined = new ArrayList<>();
		for (@Nullable String after : java.util.Arrays.asList(null, deep)) {
			this.commands.forget();
			page(this.callers.specialist(), after, Map.of());
			Document stats = explained();
			examined.add(number(stats, "totalDocsExamined"));
			examined.add(number(stats, "totalKeysExamined"));
		}
		System.out.println("QUEUE first and deep page, documents and keys examined: " + examined);
		assertThat(examined).containsExactly(51L, 51L, 51L, 51L);
	}

	@Test
	void aNameIsFoundWithOrWithoutTheDots() {
		List<String> found = names(page(this.callers.specialist(), null, filter("соловьев", null)));
		assertThat(found).hasSize(PAGE).allMatch((name) -> name.startsWith("Соловьёв"));
		assertThat(names(page(this.callers.specialist(), null, filter("Соловьёв", null)))).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "соловьев ал", "Алёна Соловьёва", "александр александрович", "иванов иван иванович",
			"смирнова ел ник" })
	void severalWordsAreAllMetAtABoundedCost(String typed) {
		this.commands.forget();
		List<String> found = names(page(this.callers.specialist(), null, filter(typed, null)));
		Document stats = explained();
		System.out.println("QUEUE «" + typed + "»: " + found.size() + " rows, examined "
				+ number(stats, "totalDocsExamined") + " documents, " + stages(stats));
		assertThat(found).isNotEmpty().allMatch((name) -> List.of(fold(typed).split(" "))
			.stream()
			.allMatch((word) -> List.of(fold(name).split(" ")).stream().anyMatch((part) -> part.startsWith(word))));
		assertThat(number(stats, "totalDocsExamined")).isLessThan(CASES / 50);
		assertThat(stages(stats)).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
	}

	@Test
	void aSearchThatFindsNobodyLooksOnlyAtThoseWhoseNamesBeginLikeIt() {
		this.commands.forget();
		assertThat(names(page(this.callers.specialist(), null, filter("александрина алексеевская", null)))).isEmpty();
		long examined = number(explained(), "totalDocsExamined");
		System.out.println("QUEUE nobody found, examined " + examined);
		assertThat(examined).isLessThan(CASES / 10);
	}

	@Test
	void whatCannotBeSearchedForIsSaid() {
		assertThat(this.callers.specialist().ask(QUEUE, Map.of("filter", filter("а", null))).at("/errors/0/extensions/code").asString())
			.isEqualTo("BAD_REQUEST");
	}

	@Test
	void theWholeQueueIsReadInOrderWithoutGapsOrRepeats() {
		List<String> places = new ArrayList<>();
		Optional<String> after = Optional.empty();
		do {
			JsonNode page = page(this.callers.specialistOfAnotherOffice(), after.orElse(null), Map.of());
			page.at("/edges")
				.forEach((edge) -> places.add(edge.at("/node/due").asString() + edge.at("/node/id").asString()));
			after = page.at("/pageInfo/hasNextPage").asBoolean()
					? Optional.of(page.at("/pageInfo/endCursor").asString()) : Optional.empty();
		}
		while (after.isPresent());
		assertThat(places).isSorted().doesNotHaveDuplicates().hasSize((int) this.mongo.count(
				Query.query(org.springframework.data.mongodb.core.query.Criteria.where("office")
					.is("office_kazan-center")
					.and("open")
					.is(true)),
				"worklist"));
	}

	@Test
	void anotherOfficeSeesOnlyItsOwn() {
		JsonNode page = page(this.callers.specialistOfAnotherOffice(), null, filter("соловьев", null));
		List<String> ids = StreamSupport.stream(page.at("/edges").spliterator(), false)
			.map((edge) -> edge.at("/node/id").asString())
			.toList();
		assertThat(ids).isNotEmpty()
			.allSatisfy((id) -> assertThat(
					this.mongo.findById(id, Document.class, "worklist").getString("office"))
				.isEqualTo("office_kazan-center"));
	}

	private void assertOnlyWhatIsShown(JsonNode page, Map<String, Object> filter) {
		Document stats = explained();
		System.out.println("QUEUE " + filter + ": " + page.at("/edges").size() + " rows, examined "
				+ number(stats, "totalDocsExamined") + " documents, " + number(stats, "totalKeysExamined") + " keys, "
				+ stages(stats));
		assertThat(page.at("/edges").size()).isEqualTo(PAGE);
		assertThat(number(stats, "totalDocsExamined")).isLessThanOrEqualTo(PAGE + 1);
		assertThat(stages(stats)).contains("IXSCAN").doesNotContain("SORT", "COLLSCAN");
	}

	private static JsonNode page(Caller caller, @Nullable String after, Map<String, Object> filter) {
		JsonNode answer = caller.ask(QUEUE,
				(after != null) ? Map.of("after", after, "filter", filter) : Map.of("filter", filter));
		assertThat(answer.at("/errors").isMissingNode()).as("%.800s", answer).isTrue();
		return answer.at("/data/viewer/worklist");
	}

	/** The figures of the very find that the last request sent. */
	private Document explained() {
		BsonDocument find = this.commands.all()
			.stream()
			.filter((sent) -> sent.toString().equals("find worklist"))
			.findFirst()
			.orElseThrow()
			.body();
		BsonDocument bare = new BsonDocument();
		find.forEach((key, value) -> {
			if (PARTS_OF_FIND.contains(key)) {
				bare.append(key, value);
			}
		});
		BsonDocument explain = new BsonDocument("explain", bare).append("verbosity", new BsonString("executionStats"));
		return this.mongo.execute((database) -> database.runCommand(explain)).get("executionStats", Document.class);
	}

	private static List<String> stages(Document stats) {
		List<String> stages = new ArrayList<>();
		for (Document stage = stats.get("executionStages", Document.class); stage != null; stage = stage
			.get("inputStage", Document.class)) {
			stages.add(stage.getString("stage"));
		}
		return stages;
	}

	private static long number(Document stats, String name) {
		return stats.get(name, Number.class).longValue();
	}

	private static List<String> names(JsonNode page) {
		return StreamSupport.stream(page.at("/edges").spliterator(), false)
			.map((edge) -> edge.at("/node/personName").asString())
			.toList();
	}

	private static Query query(String field, Object value) {
		return Query.query(org.springframework.data.mongodb.core.query.Criteria.where("office")
			.is("office_moscow-south")
			.and(field)
			.is(value));
	}

	private static String cursor(Document row) {
		String[] place = row.getString("place").split("/");
		return ru.ryadom.kernel.Cursor.of(place[0], place[1]).text();
	}

	private static Map<String, Object> filter(@Nullable String name, @Nullable String stage) {
		Map<String, Object> filter = new java.util.HashMap<>();
		if (name != null) {
			filter.put("name", name);
		}
		if (stage != null) {
			filter.put("stage", stage);
		}
		return filter;
	}

	private static String fold(String text) {
		return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
	}

}
