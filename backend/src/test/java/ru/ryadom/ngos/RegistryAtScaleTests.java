package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Cipher;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.law.RegionId;
import ru.ryadom.ngos.store.EntryShape;
import ru.ryadom.offices.Offices;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.SentCommands.Sent;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A registry of thousands costs what one of ten costs, and shows nobody who was not asked
 * for.
 */
@ServerTest
@DirtiesContext
class RegistryAtScaleTests {

	private static final int ENTRIES = 4000;

	private static final int PAGE = 20;

	private static final String LIST = """
			query ($after: String, $filter: EntryFilter) { viewer { ... on StaffViewer {
			  registry(first: 20, after: $after, filter: $filter) {
			    edges { cursor node { id stage capacity region { name } organisation { name inn } services { title listed { id } }
			      territory { regions { name } offices { name } } contracts { number state office { name } kinds { id } } } }
			    pageInfo { hasNextPage endCursor } } } } }""";

	private static final String OPEN = """
			query ($region: ID, $measure: ID) { registry(region: $region, measure: $measure, first: 20) {
			  edges { node { id organisation { name } services { title } territory { offices { name } } } } } }""";

	private static final String PEOPLE = """
			query ($id: ID!) { node(id: $id) { ... on RegistryEntry { trainedStaff { id name } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private Registry registry;

	@BeforeAll
	static void fill(@Autowired MongoOperations mongo, @Autowired Cipher cipher, @Autowired Offices offices) {
		List<Object> all = new ArrayList<>();
		IntStream.range(0, ENTRIES).forEach((i) -> all.add(EntryShape.of(entry(i), cipher, offices)));
		mongo.insert(all, EntryShape.COLLECTION);
	}

	/**
	 * Every seventh is suspended; every fourth is of Kazan, and serves Moscow too.
	 */
	private static RegistryEntry entry(int i) {
		boolean kazan = i % 4 == 0;
		Entries facts = new Entries("Организация " + "%04d".formatted(i));
		facts.does = (i % 5 == 0) ? List.of("1", "6") : List.of("2");
		facts.regions = kazan ? Set.of(new RegionId("RU-TA"), Entries.MOSCOW) : Set.of();
		facts.offices = kazan ? Set.of() : Set.of(Entries.OFFICE);
		if (i % 7 == 0) {
			facts.state = new EntryState.EntrySuspended(LocalDate.of(2026, 5, 4), "Проверка");
		}
		RegistryEntry made = facts.build();
		Organisation known = made.organisation();
		EntryFacts said = new EntryFacts(
				new Organisation(known.name(), inn(i), null, known.phone(), known.email(), null, known.address()),
				made.services(), made.territory(), made.conditions(),
				List.of(new TrainedWorker(Ids.next("ngoworker"), "Журавлёва " + i, "помощник", "№ " + i, Entries.LONG)),
				List.of(), made.capacity());
		return new RegistryEntry(Ids.next("ngoentry"), 0, kazan ? new RegionId("RU-TA") : Entries.MOSCOW, made.source(),
				made.state(), said, made.contracts());
	}

	private static Inn inn(int i) {
		String nine = "7701" + "%05d".formatted(i);
		return IntStream.rangeClosed(0, 9).mapToObj((control) -> nine + control).filter((digits) -> {
			try {
				return new Inn(digits).digits().length() == 10;
			}
			catch (IllegalArgumentException none) {
				return false;
			}
		}).map(Inn::new).findFirst().orElseThrow();
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, -", "ACTIVE, -", "SUSPENDED, -", "-, accompaniment-6", "ACTIVE, accompaniment-6" })
	void aPageExaminesOnlyWhatItShows(@Nullable String state, @Nullable String measure) {
		String after = null;
		for (int pages = 0; pages < 2; pages++) {
			this.commands.forget();
			JsonNode page = page(registrar(), after, filter(state, measure, null));
			assertThat(page.at("/edges").size()).isEqualTo(PAGE);
			assertThat(explained().documents()).isLessThanOrEqualTo(PAGE + 1);
			assertThat(explained().isOrderedByIndex()).isTrue();
			after = page.at("/pageInfo/endCursor").asString();
		}
	}

	@Test
	void aPageWithAllItShowsIsOneFindAndNoJournalEntry() {
		this.commands.forget();
		page(registrar(), null, Map.of());
		assertThat(this.commands.all()).extracting(Sent::toString)
			.containsExactlyInAnyOrder("find staff", "find clock", "find ngoEntries");
	}

	@Test
	void theOpenRegistryIsOneFindOfActiveEntriesByName() {
		this.commands.forget();
		JsonNode page = this.callers.nobody()
			.ask(OPEN, Map.of("region", "RU-TA", "measure", "accompaniment-6"))
			.at("/data/registry");
		assertThat(this.commands.all()).extracting(Sent::toString)
			.contains("find ngoEntries")
			.hasSizeLessThanOrEqualTo(2);
		assertThat(explained().documents()).isLessThanOrEqualTo(PAGE + 1);
		List<String> ids = texts(page, "/node/id");
		assertThat(texts(page, "/node/organisation/name")).hasSize(PAGE).isSorted();
		assertThat(ids).allSatisfy((id) -> assertThat(stored(id)).containsEntry("stage", "ACTIVE"));
		assertThat(this.callers.nobody().ask(OPEN, Map.of("region", "нет")).at("/data/registry/edges").size()).isZero();
	}

	@Test
	void aNameIsFoundByTheBeginningsOfItsWordsAndAnOrganisationByItsNumber() {
		assertThat(texts(page(registrar(), null, filter(null, null, "орг 0123")), "/node/organisation/name"))
			.containsExactly("Организация 0123");
		assertThat(texts(page(registrar(), null, filter(null, null, inn(123).digits())), "/node/organisation/name"))
			.containsExactly("Организация 0123");
		assertThat(page(registrar(), null, filter(null, null, ".*")).at("/edges").size()).isEqualTo(PAGE);
		assertThat(page(registrar(), null, filter(null, null, "анизация")).at("/edges").size()).isZero();
	}

	@Test
	void anOperatorHasTheEntriesOfTheirSubjectAndAnOfficeThoseThatServeIt() {
		assertThat(texts(page(registrar(), null, Map.of()), "/node/region/name")).containsOnly("Москва");
		List<String> served = texts(page(this.callers.specialist(), null, Map.of()), "/node/region/name");
		assertThat(served).contains("Москва", "Республика Татарстан");
		assertThat(texts(page(this.callers.specialistOfAnotherOffice(), null, Map.of()), "/node/region/name"))
			.containsOnly("Республика Татарстан");
	}

	@Test
	void whoseNamesAreAskedForIsJournalledAndNobodyElse() {
		String id = texts(page(registrar(), null, filter(null, null, "0123")), "/node/id").getFirst();
		long before = this.mongo.getCollection("journal").countDocuments();
		JsonNode people = registrar().ask(PEOPLE, Map.of("id", id)).at("/data/node/trainedStaff");
		assertThat(people.at("/0/name").asString()).isEqualTo("Журавлёва 123");
		List<Document> entries = this.mongo.findAll(Document.class, "journal");
		assertThat(entries).hasSize((int) before + 1);
		assertThat(entries.getLast()).containsEntry("purpose", "работа с реестром организаций")
			.containsEntry("kind", "READ")
			.containsEntry("subject", id)
			.containsEntry("persons", List.of(people.at("/0/id").asString()));
	}

	@Test
	void namesAndReasonsAreSealed() {
		assertThat(this.mongo.findAll(Document.class, EntryShape.COLLECTION)).hasSize(ENTRIES)
			.allSatisfy(
					(document) -> assertThat(document.toJson()).doesNotContain("Журавлёва").doesNotContain("Проверка"));
	}

	@Test
	void candidatesOfANeedAreOneFindAndExcludeWhoServesElsewhere() {
		Viewer.StaffViewer specialist = new Viewer.StaffViewer("a", "staff_ershov", "Ершов", "инспектор",
				"office_kazan-center", "Казань", "RU-TA", java.time.ZoneId.of("Europe/Moscow"),
				Set.of(Audience.SPECIALIST));
		Need need = new Need(List.of(Entries.wanted("1"), Entries.wanted("6")), new RegionId("RU-TA"),
				"office_kazan-center", Set.of(), Entries.TODAY, Entries.TODAY.plusMonths(6));
		Reading.begin();
		this.commands.forget();
		List<Candidate> candidates = this.registry.candidates(specialist, need, (ids) -> Map.of(), Entries.TODAY);
		Reading.end();
		assertThat(this.commands.all()).extracting(Sent::toString).startsWith("find ngoEntries");
		assertThat(candidates).hasSize(ENTRIES / 4)
			.isSortedAccordingTo((one, other) -> one.fit().compareTo(other.fit()));
		assertThat(candidates.getFirst().fit()).isEqualTo(Fit.WHOLLY);
		assertThat(candidates).filteredOn((each) -> !each.entry().isActive())
			.isNotEmpty()
			.allSatisfy((each) -> assertThat(each.fit()).isEqualTo(Fit.NOT));
	}

	private Caller registrar() {
		return this.callers.signedIn("00000000-0000-4000-8000-000000000071", "registrar");
	}

	private Document stored(String id) {
		return this.mongo.findById(id, Document.class, EntryShape.COLLECTION);
	}

	private static JsonNode page(Caller caller, @Nullable String after, Map<String, Object> filter) {
		JsonNode answer = caller.ask(LIST,
				(after != null) ? Map.of("after", after, "filter", filter) : Map.of("filter", filter));
		assertThat(answer.at("/errors").isMissingNode()).as("%.800s", answer).isTrue();
		return answer.at("/data/viewer/registry");
	}

	private Explained explained() {
		return Explained.lastFind(this.commands, EntryShape.COLLECTION, this.mongo);
	}

	private static List<String> texts(JsonNode page, String path) {
		return StreamSupport.stream(page.at("/edges").spliterator(), false)
			.map((edge) -> edge.at(path).asString())
			.toList();
	}

	private static Map<String, Object> filter(@Nullable String state, @Nullable String measure, @Nullable String name) {
		Map<String, Object> filter = new java.util.HashMap<>();
		filter.put("state", state);
		filter.put("measure", measure);
		filter.put("name", name);
		return filter;
	}

}
