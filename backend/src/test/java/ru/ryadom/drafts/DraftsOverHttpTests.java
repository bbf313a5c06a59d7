package ru.ryadom.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Ids;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From a form that nobody sent to the same form opened again, and to nobody else. */
@ServerTest
class DraftsOverHttpTests {

	private static final String TYPED = "{\"values\":{\"lastName\":\"Соловьёва-Черновикова\"}}";

	private static final String SAVE = """
			mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename
			  ... on SaveDraftDone { draft { id revision form subject content savedAt } }
			  ... on SaveDraftRefused { objections { code field } } } }""";

	private static final String DISCARD = """
			mutation($input: DiscardDraftInput!) { discardDraft(input: $input) { __typename
			  ... on DiscardDraftDone { draftId } } }""";

	private static final String DRAFTS = """
			query($form: String, $subject: ID) { drafts(form: $form, subject: $subject) {
			  id revision form subject content savedAt } }""";

	private static final String INTAKE = """
			mutation($input: IntakeCaseInput!) { intakeCase(input: $input) { __typename
			  ... on IntakeCaseDone { case { id } } ... on IntakeCaseRefused { objections { code } } } }""";

	private static int persons;

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private SentCommands commands;

	private Caller worker;

	@BeforeEach
	void begin() {
		this.mongo.getCollection("drafts").deleteMany(new Document());
		this.worker = this.callers.specialist();
	}

	@Test
	void whatWasTypedIsOfferedAgainAndOnlyWhereItWasTyped() {
		JsonNode saved = save(this.worker, null, 0, "intakeCase", null, TYPED);
		assertThat(saved.path("revision").asInt()).isOne();
		JsonNode offered = drafts(this.worker, "intakeCase", null);
		assertThat(offered).hasSize(1);
		assertThat(offered.get(0)).isEqualTo(saved);
		assertThat(offered.get(0).path("content").asString()).isEqualTo(TYPED);
		assertThat(drafts(this.worker, "planMeasures", null)).isEmpty();
		assertThat(drafts(this.callers.specialistOfAnotherOffice(), "intakeCase", null)).isEmpty();
		assertThat(drafts(head(), "intakeCase", null)).isEmpty();
		assertThat(drafts(this.worker, null, null)).hasSize(1);
	}

	@Test
	void theLaterWindowWinsOnlyWhenItHasSeenTheEarlier() {
		JsonNode first = save(this.worker, null, 0, "intakeCase", null, "{\"n\":1}");
		String id = first.path("id").asString();
		JsonNode second = save(this.worker, id, 1, "intakeCase", null, "{\"n\":2}");
		assertThat(second.path("id").asString()).isEqualTo(id);
		JsonNode blind = save(this.worker, id, 1, "intakeCase", null, "{\"n\":3}");
		assertThat(blind.path("id").asString()).isNotEqualTo(id);
		assertThat(contents(drafts(this.worker, "intakeCase", null))).containsExactly("{\"n\":3}", "{\"n\":2}");
	}

	@Test
	void aDraftGoesInTheUnitOfWorkInWhichItIsSentAndStaysWhenItIsRefused() {
		JsonNode sent = save(this.worker, null, 0, "intakeCase", null, TYPED);
		save(this.worker, null, 0, "intakeCase", null, "{\"n\":\"другой человек\"}");
		String id = sent.path("id").asString();
		JsonNode refused = this.worker.ask(INTAKE, Map.of("input", intake(id, "Соловьёв", false)));
		assertThat(refused.at("/data/intakeCase/__typename").asString()).isEqualTo("IntakeCaseRefused");
		assertThat(drafts(this.worker, "intakeCase", null)).hasSize(2);
		openACase(id);
		assertThat(contents(drafts(this.worker, "intakeCase", null))).containsExactly("{\"n\":\"другой человек\"}");
	}

	@Test
	void noOtherDeedAndNobodyElsesTakesADraftAway() {
		JsonNode other = save(this.worker, null, 0, "planMeasures", openACase(null), TYPED);
		openACase(other.path("id").asString());
		JsonNode foreign = save(this.callers.specialistOfAnotherOffice(), null, 0, "intakeCase", null, TYPED);
		openACase(foreign.path("id").asString());
		assertThat(this.mongo.getCollection("drafts").countDocuments()).isEqualTo(2);
	}

	@Test
	void aDraftOfACaseDiesWithTheScope() {
		String caseId = openACase(null);
		save(this.worker, null, 0, "planMeasures", caseId, TYPED);
		assertThat(drafts(this.worker, "planMeasures", caseId)).hasSize(1);
		Document file = new Document("_id", caseId);
		this.mongo.getCollection("cases").updateOne(file, set("office", "office_kazan-center"));
		assertThat(drafts(this.worker, "planMeasures", caseId)).isEmpty();
		assertThat(drafts(this.worker, null, null)).isEmpty();
		this.mongo.getCollection("cases").updateOne(file, set("office", "office_moscow-south"));
		assertThat(drafts(this.worker, "planMeasures", caseId)).hasSize(1);
	}

	@Test
	void aForeignCaseAndOneThatIsNotThereTakeNoDraftInTheSameWords() {
		String caseId = openACase(null);
		Caller stranger = this.callers.specialistOfAnotherOffice();
		JsonNode foreign = stranger.ask(SAVE, input(null, 0, "planMeasures", caseId, TYPED));
		assertThat(foreign.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		for (String subject : List.of(Ids.next("case"), "case_1", "nothing", "_", "", "order_1")) {
			assertThat(stranger.ask(SAVE, input(null, 0, "planMeasures", subject, TYPED)).toString()).as(subject)
				.isEqualTo(foreign.toString());
			assertThat(drafts(stranger, "planMeasures", subject)).isEmpty();
		}
		assertThat(this.mongo.getCollection("drafts").countDocuments()).isZero();
	}

	@Test
	void anotherAccountsDraftIsNeitherGoneOnWithNorDiscarded() {
		String id = save(this.worker, null, 0, "intakeCase", null, TYPED).path("id").asString();
		for (Caller stranger : List.of(head(), this.callers.specialistOfAnotherOffice())) {
			String nobodys = stranger.ask(SAVE, input(Ids.next("draft"), 1, "intakeCase", null, "{}")).toString();
			assertThat(stranger.ask(SAVE, input(id, 1, "intakeCase", null, "{}")).toString()).isEqualTo(nobodys)
				.contains("NOT_FOUND");
			assertThat(discard(stranger, id, 1).toString())
				.isEqualTo(discard(stranger, Ids.next("draft"), 1).toString())
				.contains("NOT_FOUND");
		}
		assertThat(contents(drafts(this.worker, "intakeCase", null))).containsExactly(TYPED);
	}

	@Test
	void whoBeginsElsewhereBeginsWithoutDrafts() {
		save(this.worker, null, 0, "intakeCase", null, TYPED);
		this.mongo.getCollection("drafts").updateMany(new Document(), set("place", "staff_somewhere-else"));
		assertThat(drafts(this.worker, null, null)).isEmpty();
	}

	@Test
	void whatWasSavedLaterInAnotherWindowIsNotDiscardedUnseen() {
		String id = save(this.worker, null, 0, "intakeCase", null, TYPED).path("id").asString();
		save(this.worker, id, 1, "intakeCase", null, "{\"n\":2}");
		assertThat(discard(this.worker, id, 1).at("/errors/0/extensions/code").asString()).isEqualTo("CONFLICT");
		assertThat(discard(this.worker, id, 2).at("/data/discardDraft/draftId").asString()).isEqualTo(id);
		assertThat(drafts(this.worker, "intakeCase", null)).isEmpty();
	}

	@Test
	void theEleventhOfOneFormIsRefusedAndNothingIsDropped() {
		for (int number = 0; number < Draft.MOST_OF_FORM; number++) {
			save(this.worker, null, 0, "intakeCase", null, "{\"n\":" + number + "}");
		}
		JsonNode refused = this.worker.ask(SAVE, input(null, 0, "intakeCase", null, TYPED)).at("/data/saveDraft");
		assertThat(refused.at("/objections/0/code").asString()).isEqualTo("TOO_MANY_DRAFTS");
		assertThat(drafts(this.worker, "intakeCase", null)).hasSize(Draft.MOST_OF_FORM);
	}

	@Test
	void everyObjectionComesAtOnce() {
		JsonNode refused = this.worker.ask(SAVE, input(null, 0, "Intake case", null, "{")).at("/data/saveDraft");
		assertThat(refused.path("objections").valueStream().map((one) -> one.path("code").asString()))
			.containsExactly("FORM_UNKNOWN", "DRAFT_UNREADABLE");
	}

	@Test
	void nothingThatWasTypedIsStoredInTheOpen() {
		save(this.worker, null, 0, "intakeCase", null, TYPED);
		for (String collection : this.mongo.getCollectionNames()) {
			assertThat(this.mongo.findAll(Document.class, collection).toString()).as(collection)
				.doesNotContain("Черновикова");
		}
	}

	@Test
	void theJournalTellsOfTheBeginningAndOfEachReadingAndNotOfEachLetter() {
		String caseId = openACase(null);
		long before = entries();
		String id = save(this.worker, null, 0, "planMeasures", caseId, TYPED).path("id").asString();
		save(this.worker, id, 1, "planMeasures", caseId, "{\"n\":2}");
		save(this.worker, id, 2, "planMeasures", caseId, "{\"n\":3}");
		assertThat(entries()).isEqualTo(before + 1);
		drafts(this.worker, "planMeasures", Ids.next("case"));
		assertThat(entries()).as("where nothing is shown").isEqualTo(before + 1);
		drafts(this.worker, "planMeasures", caseId);
		Document read = this.mongo.getCollection("journal").find().sort(new Document("_id", -1)).first();
		assertThat(entries()).isEqualTo(before + 2);
		assertThat(read.getString("purpose")).isEqualTo("чтение своего черновика");
		assertThat(read.getList("persons", String.class)).hasSize(1);
	}

	@Test
	void draftsGoByThemselvesAfterThirtyDaysAndAreFoundByAnIndex() {
		assertThat(this.mongo.getCollection("drafts").listIndexes())
			.anySatisfy((index) -> assertThat(index.get("expireAfterSeconds")).hasToString("2592000"));
		save(this.worker, null, 0, "intakeCase", null, TYPED);
		assertThat(this.mongo.getCollection("drafts").find().first().get("savedAt")).isInstanceOf(java.util.Date.class);
		save(this.callers.specialistOfAnotherOffice(), null, 0, "intakeCase", null, TYPED);
		this.commands.forget();
		drafts(this.worker, "intakeCase", null);
		Explained figures = Explained.lastFind(this.commands, "drafts", this.mongo);
		assertThat(figures.isOrderedByIndex()).isTrue();
		assertThat(figures.documents()).isOne();
	}

	private Caller head() {
		return this.callers.signedIn("00000000-0000-4000-8000-0000000000d1", "head");
	}

	private long entries() {
		return this.mongo.getCollection("journal").countDocuments();
	}

	private static Document set(String field, String value) {
		return new Document("$set", new Document(field, value));
	}

	private static List<String> contents(JsonNode drafts) {
		return drafts.valueStream().map((one) -> one.path("content").asString()).toList();
	}

	private JsonNode drafts(Caller who, @Nullable String form, @Nullable String subject) {
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("form", form);
		asked.put("subject", subject);
		return who.ask(DRAFTS, asked).at("/data/drafts");
	}

	private JsonNode discard(Caller who, String id, int revision) {
		return who.ask(DISCARD, Map.of("input", Map.of("idempotencyKey", key(), "draftId", id, "revision", revision)));
	}

	private static JsonNode save(Caller who, @Nullable String id, int seen, String form, @Nullable String subject,
			String content) {
		JsonNode answer = who.ask(SAVE, input(id, seen, form, subject, content));
		assertThat(answer.at("/data/saveDraft/draft").isObject()).as(answer.toString()).isTrue();
		return answer.at("/data/saveDraft/draft");
	}

	private static Map<String, Object> input(@Nullable String id, int seen, String form, @Nullable String subject,
			String content) {
		Map<String, @Nullable Object> input = new LinkedHashMap<>();
		input.put("idempotencyKey", key());
		input.put("draftId", id);
		input.put("seen", seen);
		input.put("form", form);
		input.put("subject", subject);
		input.put("content", content);
		return Map.of("input", input);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private static String snils(int number) {
		String digits = Integer.toString(number);
		int sum = IntStream.range(0, 9).map((place) -> (digits.charAt(place) - '0') * (9 - place)).sum();
		return digits + String.format(Locale.ROOT, "%02d", sum % 101 % 100);
	}

	/** Opens a case by a form that had this draft, or by one that had none. */
	private String openACase(@Nullable String draft) {
		JsonNode answer = this.worker.ask(INTAKE, Map.of("input", intake(draft, "Соловьёв", true)));
		String id = answer.at("/data/intakeCase/case/id").asString();
		assertThat(id).as(answer.toString()).startsWith("case_");
		return id;
	}

	private Map<String, Object> intake(@Nullable String draft, String lastName, boolean seen) {
		String today = this.callers.nobody().ask("{ clock { today } }").at("/data/clock/today").asString();
		String snils = snils(300_000_100 + persons++);
		return Map.ofEntries(Map.entry("idempotencyKey", (draft != null) ? draft + "_" + key().substring(0, 8) : key()),
				Map.entry("person",
						Map.of("snils", snils, "lastName", lastName, "firstName", "Пётр", "birthDate", "1990-02-28",
								"communicationNeeds", List.of("NO_PHONE"))),
				Map.entry("personalDataSource", "PAPER"), Map.entry("identityPaper", "PASSPORT"),
				Map.entry("identityPaperSeen", seen), Map.entry("personalFileNumber", "12/" + persons),
				Map.entry("personalFileDate", today), Map.entry("planAgreedOn", today),
				Map.entry("planSource", "PAPER"), Map.entry("ipraNumber", "456"), Map.entry("ipraReceivedOn", today),
				Map.entry("ipraSource", "PAPER"));
	}

}
