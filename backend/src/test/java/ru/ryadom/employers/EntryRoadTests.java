package ru.ryadom.employers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From somebody nobody knows to one who acts for two employers, over HTTP. */
@ServerTest
class EntryRoadTests {

	private static final String ENTRY = "entry { id revision entryStage refusal organisationId }";

	private static final String OWN = """
			{ viewer { __typename
			  ... on UnassignedViewer { entries { id revision entryStage refusal } }
			  ... on EmployerViewer { organisations { id name post administrator members { fullName own } }
			    entries { id entryStage } } } }""";

	private static final String QUEUE = """
			query ($first: Int, $after: String, $answered: Boolean) { viewer { ... on StaffViewer {
			  employerEntries(first: $first, after: $after, answered: $answered) {
			    edges { node { id revision name known fullName answerTo actions { name allowed } } }
			    pageInfo { hasNextPage endCursor } } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private SentCommands commands;

	@Test
	void whoIsLetInFirstAdministersAndWhoComesNextDoesNot() {
		Caller first = newcomer();
		Caller second = newcomer();
		String inn = inn("770000111");
		JsonNode asked = done(request(first, inn, "RU-MOW"));
		assertThat(asked.at("/entry/entryStage").asString()).isEqualTo("WAITING");
		assertThat(refused(request(first, inn, "RU-MOW"))).containsExactly("ENTRY_WAITS");
		done(approve(this.callers.specialist(), asked, true));
		JsonNode viewer = first.ask(OWN, Map.of()).at("/data/viewer");
		assertThat(viewer.at("/organisations/0/administrator").asBoolean()).isTrue();
		assertThat(viewer.at("/entries/0/entryStage").asString()).isEqualTo("APPROVED");

		JsonNode another = done(request(second, inn, "RU-TA"));
		done(approve(this.callers.specialist(), another, true));
		JsonNode colleague = second.ask(OWN, Map.of()).at("/data/viewer/organisations/0");
		assertThat(colleague.at("/administrator").asBoolean()).isFalse();
		assertThat(colleague.at("/members")).hasSize(2);
		assertThat(refused(request(second, inn, "RU-MOW"))).containsExactly("ALREADY_MEMBER");
	}

	@Test
	void theAddressThatTheOfficeCheckedTakesLettersUntilItsOwnerRemovesIt() {
		Caller newcomer = newcomer();
		String inn = inn("770000666");
		done(approve(this.callers.specialist(), done(request(newcomer, inn, "RU-MOW")), true));
		JsonNode settings = newcomer.ask("{ mailSettings { revision address } }", Map.of()).at("/data/mailSettings");
		assertThat(settings.at("/address").asString()).endsWith("galiev@example.org");
		done(mutate(newcomer, "removeMailAddress", Map.of("revision", settings.at("/revision").asInt())));
		String other = inn("770000777");
		done(approve(this.callers.specialist(), done(request(newcomer, other, "RU-MOW")), true));
		assertThat(newcomer.ask("{ mailSettings { address } }", Map.of()).at("/data/mailSettings/address").isNull())
			.as("who has chosen for themselves is asked first")
			.isTrue();
	}

	@Test
	void aRefusalIsReadByWhoAskedAndTheyMayAskAgain() {
		Caller newcomer = newcomer();
		String inn = inn("160000222");
		JsonNode asked = done(request(newcomer, inn, "RU-TA"));
		assertThat(refused(refuse(this.callers.specialistOfAnotherOffice(), asked, " ")))
			.containsExactly("FIELD_EMPTY");
		done(refuse(this.callers.specialistOfAnotherOffice(), asked, "Доверенность без подписи."));
		JsonNode own = newcomer.ask(OWN, Map.of()).at("/data/viewer");
		assertThat(own.at("/__typename").asString()).isEqualTo("UnassignedViewer");
		assertThat(own.at("/entries/0/refusal").asString()).isEqualTo("Доверенность без подписи.");
		done(request(newcomer, inn, "RU-TA"));
	}

	@Test
	void anOfficeOfAnotherSubjectDoesNotFindTheEntry() {
		JsonNode asked = done(request(newcomer(), inn("770000333"), "RU-MOW"));
		JsonNode foreign = approve(this.callers.specialistOfAnotherOffice(), asked, true);
		assertThat(foreign.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(refused(approve(this.callers.specialist(), asked, false))).containsExactly("PROOF_NOT_SEEN");
	}

	@Test
	void whoHasAPlaceOfAnotherKindIsNotLetIn() {
		Caller newcomer = newcomer();
		String inn = inn("770000444");
		JsonNode asked = done(request(newcomer, inn, "RU-MOW"));
		String account = this.mongo.getCollection("employerEntries")
			.find(new Document("inn", inn))
			.first()
			.getString("account");
		this.mongo.getCollection("ngoMembers")
			.insertOne(new Document("_id", "ngo_opora:" + account).append("account", account));
		assertThat(refused(approve(this.callers.specialist(), asked, true))).containsExactly("APPLICANT_PLACED");
	}

	@Test
	void whoActsForTwoSeesThemBothAndAForeignOneIsNotThere() {
		Caller zhukova = this.callers.signedIn("00000000-0000-4000-8000-0000000000e5", "employer");
		List<String> names = zhukova.ask(OWN, Map.of())
			.at("/data/viewer/organisations")
			.valueStream()
			.map((each) -> each.path("id").asString())
			.toList();
		assertThat(names).containsExactly("employer_opticheskiy", "employer_masterskaya");
		String one = "query ($id: ID) { viewer { ... on EmployerViewer { organisation(id: $id) { id } } } }";
		for (String id : names) {
			assertThat(zhukova.ask(one, Map.of("id", id)).at("/data/viewer/organisation/id").asString()).isEqualTo(id);
		}
		assertThat(zhukova.ask(one, Map.of("id", "employer_lampa")).path("errors"))
			.isEqualTo(zhukova.ask(one, Map.of("id", "employer_nobody")).path("errors"));
		assertThat(zhukova.ask(one, Map.of("id", "employer_lampa")).at("/errors/0/extensions/code").asString())
			.isEqualTo("NOT_FOUND");
	}

	@Test
	void theQueueIsReadOldestFirstInTheOrderOfItsIndexAndItsReadingIsInTheJournal() {
		IntStream.range(0, 30)
			.forEach((each) -> done(request(newcomer(), inn("6600" + String.format("%05d", each)), "RU-MOW")));
		this.commands.forget();
		JsonNode page = this.callers.specialist().ask(QUEUE, Map.of("first", 20)).at("/data/viewer/employerEntries");
		Explained figures = Explained.lastFind(this.commands, "employerEntries", this.mongo);
		assertThat(figures.isOrderedByIndex()).isTrue();
		assertThat(figures.documents()).isLessThanOrEqualTo(21);
		assertThat(page.at("/edges").valueStream().map((edge) -> edge.at("/node/id").asString())).hasSize(20)
			.isSorted();
		assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(this.mongo.getCollection("journal")
			.countDocuments(new Document("purpose", "просмотр заявлений организаций"))).isPositive();
	}

	@Test
	void nothingThatIsStoredOpenlyIsPersonal() {
		done(request(newcomer(), inn("770000555"), "RU-MOW"));
		assertThat(this.mongo.getCollection("employerEntries").find().map(Document::toJson))
			.allSatisfy((entry) -> assertThat(entry).doesNotContain("Галиев").doesNotContain("galiev@"));
		assertThat(this.mongo.getCollection("employerMembers").find().map(Document::toJson))
			.allSatisfy((member) -> assertThat(member).doesNotContain("Лебедева").doesNotContain("employer@example"));
	}

	/** Somebody with the role whom no room knows. */
	private Caller newcomer() {
		return this.callers.signedIn(UUID.randomUUID().toString(), "employer");
	}

	private static JsonNode request(Caller who, String inn, String region) {
		Map<String, Object> input = new LinkedHashMap<>();
		input.put("inn", inn);
		input.put("ogrn", EmployerNumbersTests.ogrn("102770000002"));
		input.put("kpp", "770001001");
		input.put("name", "Общество «Новое»");
		input.put("region", region);
		input.put("fullName", "Галиев Тимур Ренатович");
		input.put("post", "кадровик");
		input.put("answerTo", UUID.randomUUID() + "galiev@example.org");
		input.put("proof", Map.of("kind", "ORDER", "number", "5-к", "on", "2026-01-12"));
		return mutate(who, "requestEmployerEntry", input);
	}

	private static JsonNode approve(Caller staff, JsonNode asked, boolean seen) {
		return mutate(staff, "approveEmployerEntry", Map.of("employerEntryId", asked.at("/entry/id").asString(),
				"revision", asked.at("/entry/revision").asInt(), "proofSeen", seen));
	}

	private static JsonNode refuse(Caller staff, JsonNode asked, String reason) {
		return mutate(staff, "refuseEmployerEntry", Map.of("employerEntryId", asked.at("/entry/id").asString(),
				"revision", asked.at("/entry/revision").asInt(), "reason", reason));
	}

	private static JsonNode mutate(Caller who, String name, Map<String, ?> input) {
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		Map<String, Object> whole = new LinkedHashMap<>(input);
		whole.put("idempotencyKey", UUID.randomUUID().toString());
		return who.ask(
				"mutation ($input: " + type + "Input!) { " + name + "(input: $input) { __typename ... on " + type
						+ "Done { " + shown(name) + " } ... on " + type + "Refused { objections { code } } } }",
				Map.of("input", whole));
	}

	private static String shown(String name) {
		return name.equals("removeMailAddress") ? "settings { revision }" : ENTRY;
	}

	private static JsonNode done(JsonNode answer) {
		JsonNode result = answer.path("data").valueStream().findFirst().orElseThrow(() -> new AssertionError(answer));
		assertThat(result.path("__typename").asString()).as("%s", answer).endsWith("Done");
		return result;
	}

	private static List<String> refused(JsonNode answer) {
		JsonNode result = answer.path("data").valueStream().findFirst().orElseThrow(() -> new AssertionError(answer));
		return result.path("objections").valueStream().map((each) -> each.path("code").asString()).toList();
	}

	private static String inn(String nine) {
		List<Integer> weights = List.of(2, 4, 10, 3, 5, 9, 4, 6, 8);
		int sum = IntStream.range(0, 9).map((each) -> (nine.charAt(each) - '0') * weights.get(each)).sum();
		return nine + sum % 11 % 10;
	}

}
