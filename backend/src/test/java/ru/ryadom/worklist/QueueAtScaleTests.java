package ru.ryadom.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

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
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Cursor;
import ru.ryadom.law.Law;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.LargeOffice;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.SentCommands.Sent;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The queue of an office with fifty thousand cases costs what one of fifty costs. */
@ServerTest
@DirtiesContext
class QueueAtScaleTests {

	private static final int CASES = 50_000;

	private static final int PAGE = 50;

	private static final String QUEUE = """
			query ($after: String, $filter: WorklistFilter) { viewer { ... on StaffViewer {
			  worklist(first: 50, after: $after, filter: $filter) {
			    edges { cursor node { id personName personalFileNumber stage termTitle due holder
			      workingDaysLeft planAgreedOn responsible { fullName } } }
			    pageInfo { hasNextPage endCursor } } } } }""";

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
	void aPageIsOneFindOneJournalEntryAndThreeLookUps() {
		this.commands.forget();
		JsonNode page = page(this.callers.specialist(), null, Map.of());
		assertThat(page.at("/edges").size()).isEqualTo(PAGE);
		assertThat(this.commands.all()).extracting(Sent::toString)
			.containsExactly("find staff", "find clock", "find worklist", "find staff", "insert journal");
	}

	@Test
	void theJournalNamesThoseWhoseNamesWereShownAndNobodyElse() {
		JsonNode page = page(this.callers.specialist(), null, filter("соловьев", "CLOSED"));
		Document entry = this.mongo.findOne(new Query().with(Sort.by(Sort.Direction.DESC, "_id")), Document.class,
				"journal");
		assertThat(entry).containsEntry("purpose", "просмотр очереди дел").containsEntry("kind", "READ");
		assertThat(entry.getList("persons", String.class)).isEqualTo(values(page, "/node/id").stream()
			.map((id) -> this.mongo.findById(id, Document.class, "worklist").getString("person"))
			.toList());
	}

	@Test
	void namesThatNobodyAskedForAreNotShown() {
		this.commands.forget();
		this.callers.specialist()
			.ask("{ viewer { ... on StaffViewer { worklist { edges { node { id due stage } } } } } }");
		assertThat(this.commands.all()).extracting(Sent::toString)
			.containsExactly("find staff", "find clock", "find worklist");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -", "-, DETERMINING_NEED", "-, CLOSED", "соловьев, -", "СОЛОВЬЁВА, -",
			"ив, -", "ив, CLOSED", "соловьев, DETERMINING_NEED", "ал ал, -" })
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

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "MINE, -, -, -", "NOBODYS, -, -, -", "-, staff_tikhonov, -, -", "MINE, -, -, DETERMINING_NEED",
					"NOBODYS, -, -, CLOSED", "-, staff_kuznetsova, -, ACCOMPANYING", "MINE, -, соловьев, -",
					"NOBODYS, -, ив, -" })
	void aPageOfOneWorkersCasesExaminesOnlyWhatItShows(@Nullable String whose, @Nullable String responsible,
			@Nullable String name, @Nullable String stage) {
		Map<String, Object> filter = filter(name, stage);
		if (whose != null) {
			filter.put("whose", whose);
		}
		if (responsible != null) {
			filter.put("responsibleId", responsible);
		}
		this.commands.forget();
		assertOnlyWhatIsShown(page(this.callers.specialist(), null, filter), filter);
	}

	@Test
	void oneWorkerAndThoseOfAKindAreNotAskedForTogether() {
		assertThat(this.callers.specialist()
			.ask(QUEUE, Map.of("filter", Map.of("whose", "MINE", "responsibleId", "staff_tikhonov")))
			.at("/errors/0/extensions/code")
			.asString()).isEqualTo("BAD_REQUEST");
	}

	@Test
	void deepInTheQueueAPageCostsTheSame() {
		Query eightTenthsDown = open("office_moscow-south").with(Sort.by("place")).skip(CASES * 8 / 10).limit(1);
		String deep = cursor(this.mongo.find(eightTenthsDown, Document.class, "worklist").getFirst());
		List<Long> examined = new ArrayList<>();
		for (@Nullable
		String after : Arrays.asList(null, deep)) {
			this.commands.forget();
			page(this.callers.specialist(), after, Map.of());
			Explained figures = explained();
			examined.add(figures.documents());
			examined.add(figures.keys());
		}
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
		Explained figures = explained();
		assertThat(found).isNotEmpty()
			.allMatch((name) -> List.of(fold(typed).split(" "))
				.stream()
				.allMatch((word) -> List.of(fold(name).split(" ")).stream().anyMatch((part) -> part.startsWith(word))));
		assertThat(figures.documents()).isLessThan(CASES / 50);
		assertThat(figures.isOrderedByIndex()).isTrue();
	}

	@Test
	void aSearchThatFindsNobodyLooksOnlyAtThoseWhoseNamesBeginLikeIt() {
		this.commands.forget();
		assertThat(names(page(this.callers.specialist(), null, filter("александрина алексеевская", null)))).isEmpty();
		long examined = explained().documents();
		assertThat(examined).isLessThan(CASES / 10);
	}

	@Test
	void whatCannotBeSearchedForIsSaid() {
		assertThat(this.callers.specialist()
			.ask(QUEUE, Map.of("filter", filter("а", null)))
			.at("/errors/0/extensions/code")
			.asString()).isEqualTo("BAD_REQUEST");
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
		assertThat(places).isSorted()
			.doesNotHaveDuplicates()
			.hasSize((int) this.mongo.count(open("office_kazan-center"), "worklist"));
	}

	@Test
	void anotherOfficeSeesOnlyItsOwn() {
		JsonNode page = page(this.callers.specialistOfAnotherOffice(), null, filter("соловьев", null));
		List<String> ids = values(page, "/node/id");
		assertThat(ids).isNotEmpty()
			.allSatisfy((id) -> assertThat(this.mongo.findById(id, Document.class, "worklist").getString("office"))
				.isEqualTo("office_kazan-center"));
	}

	private void assertOnlyWhatIsShown(JsonNode page, Map<String, Object> filter) {
		Explained figures = explained();
		assertThat(page.at("/edges").size()).isEqualTo(PAGE);
		assertThat(figures.documents()).isLessThanOrEqualTo(PAGE + 1);
		assertThat(figures.isOrderedByIndex()).isTrue();
	}

	private static JsonNode page(Caller caller, @Nullable String after, Map<String, Object> filter) {
		JsonNode answer = caller.ask(QUEUE,
				(after != null) ? Map.of("after", after, "filter", filter) : Map.of("filter", filter));
		assertThat(answer.at("/errors").isMissingNode()).as("%.800s", answer).isTrue();
		return answer.at("/data/viewer/worklist");
	}

	private Explained explained() {
		return Explained.lastFind(this.commands, "worklist", this.mongo);
	}

	private static List<String> names(JsonNode page) {
		return values(page, "/node/personName");
	}

	private static List<String> values(JsonNode page, String path) {
		return StreamSupport.stream(page.at("/edges").spliterator(), false)
			.map((edge) -> edge.at(path).asString())
			.toList();
	}

	private static Query open(String office) {
		return Query.query(Criteria.where("office").is(office).and("open").is(true));
	}

	private static String cursor(Document row) {
		String[] place = row.getString("place").split("/");
		return Cursor.of(place[0], place[1]).text();
	}

	private static Map<String, Object> filter(@Nullable String name, @Nullable String stage) {
		Map<String, Object> filter = new HashMap<>();
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
