package ru.ryadom.people.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import ru.ryadom.kernel.Ids;
import ru.ryadom.people.SnilsLookUps;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody learns number by number who is known to other offices, and each try is written
 * down.
 */
@ServerTest
class SnilsLookUpsTests {

	private static final String ACCOUNT = "00000000-0000-4000-8000-000000000052";

	private static final String KNOWN = "112-233-445 95";

	private static final String NOBODYS = "087-654-303 00";

	private static final String FIND = """
			query($snils: String!) { viewer { ... on StaffViewer { personBySnils(snils: $snils) { id } } } }""";

	private static final String INTAKE = """
			mutation($input: IntakeCaseInput!) { intakeCase(input: $input) {
			  ... on IntakeCaseDone { case { person { id } } } ... on IntakeCaseRefused { objections { code message } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private MongoDatabaseFactory factory;

	@Autowired
	private SentCommands commands;

	private String person;

	private Caller stranger;

	@BeforeEach
	void somebodyIsKnownInMoscow() {
		this.callers.specialist().ask(INTAKE, Map.of("input", intake(KNOWN, "Соловьёв", true)));
		this.person = this.callers.specialist()
			.ask(FIND, Map.of("snils", KNOWN))
			.at("/data/viewer/personBySnils/id")
			.asString();
		this.stranger = this.callers.specialistOfAnotherOffice();
		this.mongo.remove(new org.springframework.data.mongodb.core.query.Query(), MongoSnilsLookUps.COLLECTION);
		this.mongo.remove(new org.springframework.data.mongodb.core.query.Query(), "journal");
	}

	@Test
	void whoeverIsLookedForIsNamedInTheJournalThoughNotShown() {
		JsonNode foreign = this.stranger.ask(FIND, Map.of("snils", KNOWN));
		assertThat(foreign.at("/data/viewer/personBySnils").isNull()).isTrue();
		assertThat(journal()).containsExactly("поиск по СНИЛС [" + this.person + "]");
		assertThat(this.stranger.ask(FIND, Map.of("snils", NOBODYS))).isEqualTo(foreign);
		assertThat(journal()).containsExactly("поиск по СНИЛС [" + this.person + "]", "поиск по СНИЛС []");
	}

	@Test
	void afterThirtyOfAnHourTheRefusalSaysWhenAndIsWrittenDown() {
		exhaust(ACCOUNT);
		JsonNode refused = this.stranger.ask(FIND, Map.of("snils", KNOWN));
		assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("TOO_OFTEN");
		assertThat(refused.at("/errors/0/message").asString()).matches(".* Снова можно с \\d\\d:00\\.");
		assertThat(this.stranger.ask(FIND, Map.of("snils", NOBODYS))).isEqualTo(refused);
		assertThat(journal()).containsExactly("поиск по СНИЛС: отказано, слишком часто [" + this.person + "]",
				"поиск по СНИЛС: отказано, слишком часто []");
		assertThat(this.callers.specialist().ask(FIND, Map.of("snils", NOBODYS)).has("errors")).as("of others")
			.isFalse();
	}

	@Test
	void thirtyAreAnsweredAndTheNextHourBringsMore() {
		Instant noon = Instant.parse("2026-11-20T09:00:00Z");
		SnilsLookUps early = new MongoSnilsLookUps(this.factory, InstantSource.fixed(noon.plusSeconds(1)),
				SnilsLookUps.AN_HOUR);
		SnilsLookUps late = new MongoSnilsLookUps(this.factory, InstantSource.fixed(noon.plusSeconds(3599)),
				SnilsLookUps.AN_HOUR);
		for (int i = 0; i < SnilsLookUps.AN_HOUR; i++) {
			assertThat(((i % 2 == 0) ? early : late).count("somebody")).isEmpty();
		}
		assertThat(late.count("somebody")).contains(noon.plus(Duration.ofHours(1)));
		assertThat(late.count("another")).isEmpty();
		assertThat(
				new MongoSnilsLookUps(this.factory, InstantSource.fixed(noon.plusSeconds(3600)), SnilsLookUps.AN_HOUR)
					.count("somebody"))
			.isEmpty();
	}

	@Test
	void ofAnotherOfficesPersonOnlyWhoNamesThemHearsOfACase() {
		assertThat(refused(intake(KNOWN, "Соловьев", true))).containsExactly("CASE_ALREADY_OPEN");
		assertThat(journal()).containsExactly("приём: сверка по СНИЛС [" + this.person + "]");
		assertThat(refused(intake(KNOWN, "Другой", true))).containsExactly("SNILS_OF_ANOTHER");
		assertThat(refused(intake(KNOWN, "Соловьёв", false))).as("without the paper")
			.containsExactly("IDENTITY_NOT_SEEN");
		assertThat(journal()).hasSize(2).allMatch((entry) -> entry.endsWith("[" + this.person + "]"));
	}

	@Test
	void aRefusedIntakeOfAStrangersNumberCountsAndThenTellsNothingMore() {
		Map<String, Object> unknown = intake(NOBODYS, "Никто", true);
		unknown.put("ipraNumber", " ");
		this.commands.forget();
		assertThat(refused(unknown)).containsExactly("FIELD_EMPTY");
		assertThat(this.commands.all().stream().map(Object::toString)).as("one command more")
			.containsOnlyOnce("findAndModify snilsLookUps");
		assertThat(this.mongo.findAll(Document.class, MongoSnilsLookUps.COLLECTION)).singleElement()
			.satisfies((counted) -> assertThat(counted).containsEntry("count", 1));

		exhaust(ACCOUNT);
		assertThat(refused(intake(KNOWN, "Другой", true))).containsExactly("SNILS_LOOK_UPS_SPENT");
		assertThat(refused(intake(KNOWN, "Соловьёв", true))).containsExactly("SNILS_LOOK_UPS_SPENT");
		assertThat(journal()).contains("приём: в сверке по СНИЛС отказано, слишком часто [" + this.person + "]");
	}

	@Test
	void whoOpensACaseSpendsNothing() {
		exhaust(ACCOUNT);
		JsonNode opened = this.stranger.ask(INTAKE, Map.of("input", intake("160-722-394 47", "Новая", true)));
		assertThat(opened.at("/data/intakeCase/case/person/id").asString()).as(opened.toString()).startsWith("person_");
	}

	private List<String> refused(Map<String, Object> input) {
		JsonNode answer = this.stranger.ask(INTAKE, Map.of("input", input));
		return answer.at("/data/intakeCase/objections")
			.valueStream()
			.map((objection) -> objection.path("code").asString())
			.toList();
	}

	/** What the journal has, first written first. */
	private List<String> journal() {
		return this.mongo.findAll(Document.class, "journal")
			.stream()
			.map((entry) -> entry.getString("purpose") + " " + entry.getList("persons", String.class))
			.toList();
	}

	/** In this hour, and in the next should it begin meanwhile. */
	private void exhaust(String account) {
		Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
		for (Instant each : List.of(hour, hour.plus(Duration.ofHours(1)))) {
			this.mongo.save(
					new Document("_id", MongoSnilsLookUps.id(account, each)).append("count", SnilsLookUps.AN_HOUR),
					MongoSnilsLookUps.COLLECTION);
		}
	}

	private Map<String, Object> intake(String snils, String last, boolean paperSeen) {
		String today = this.callers.nobody().ask("{ clock { today } }").at("/data/clock/today").asString();
		Map<String, Object> input = new LinkedHashMap<>();
		input.put("idempotencyKey", Ids.next("key").replace("key_", ""));
		input.put("person", Map.of("snils", snils, "lastName", last, "firstName", "Пётр", "birthDate", "1990-02-28"));
		input.put("personalDataSource", "PAPER");
		input.put("identityPaper", "PASSPORT");
		input.put("identityPaperSeen", paperSeen);
		input.put("personalFileNumber", "12/3");
		input.put("personalFileDate", today);
		input.put("planAgreedOn", today);
		input.put("planSource", "PAPER");
		input.put("ipraNumber", "456");
		input.put("ipraReceivedOn", today);
		input.put("ipraSource", "PAPER");
		return input;
	}

}
