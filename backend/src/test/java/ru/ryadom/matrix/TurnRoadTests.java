package ru.ryadom.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.AuditTrail.Entry;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Applies;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** What a turn of a case does to its terms, and to who finds what. */
@ServerTest
@RealKeycloak
class TurnRoadTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

	private static final String TERMS = "query($id: ID!) { node(id: $id) { ... on Case { terms { due state rule { id } "
			+ "steps { date kind reason } } } } }";

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	@LocalServerPort
	private int port;

	private Desk south;

	private Desk center;

	@BeforeEach
	void people() {
		this.south = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
		this.center = new Desk(caller("specialist2"), caller("head2"), "staff_safina", "staff_ershov");
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo(null);
	}

	@Test
	void theSweepMissesNoTermThatStandsStillAndItIsCountedAnew() {
		at(THURSDAY);
		Road road = new Road(this.south, new InventedPerson(440_000_010, "Орехова", "Вера", "Павловна"))
			.intake(THURSDAY);
		TurnSteps turn = new TurnSteps(road).pause(THURSDAY);
		assertThat(terms(road, this.south)).containsExactly("SIT-01 2026-06-05 PAUSED");
		LocalDate later = LocalDate.of(2026, 6, 16);
		at(later);
		this.sweepTerms.sweep(() -> true);
		assertThat(terms(road, this.south)).containsExactly("SIT-01 2026-06-05 PAUSED");
		turn.resume(later);
		assertThat(terms(road, this.south)).containsExactly("SIT-01 2026-06-16 RUNNING");
		assertThat(nodes(road, this.south).at("/0/steps").toString())
			.contains("гражданин временно не может участвовать")
			.doesNotContain("к родным");
		at(LocalDate.of(2026, 6, 17));
		this.sweepTerms.sweep(() -> true);
		assertThat(terms(road, this.south)).containsExactly("SIT-01 2026-06-16 MISSED");
	}

	@Test
	@Applies("SIT-09")
	void aPauseMovesOnlyWhatIsCountedInWorkingDays() {
		at(THURSDAY);
		Road road = accompanied(new InventedPerson(440_000_020, "Липина", "Анна", "Львовна"));
		TurnSteps turn = new TurnSteps(road).pause(THURSDAY);
		assertThat(terms(road, this.south)).contains("SIT-08 2026-06-05 PAUSED", "SIT-09 2026-12-04 RUNNING");
		at(THURSDAY.plusDays(12));
		turn.resume(THURSDAY.plusDays(12));
		assertThat(terms(road, this.south)).contains("SIT-08 2026-06-16 RUNNING", "SIT-09 2026-12-04 RUNNING");
	}

	@Test
	void whatBelongsToACaseGoesAlongAndItsTermsKeepTheirReasons() {
		at(THURSDAY);
		Road road = accompanied(new InventedPerson(440_000_030, "Зотова", "Лидия", "Олеговна"));
		MoveSteps moves = new MoveSteps(this.south, this.center, "office_kazan-center");
		String paper = "/documents/" + road.certificateId();
		JsonNode before = nodes(road, this.south);
		assertThat(this.south.specialist().get(paper).status()).isEqualTo(200);
		Road there = moves.accept(moves.send(road, this.south.specialist(), THURSDAY));
		assertThat(nodes(there, this.center)).isEqualTo(before);
		assertThat(this.south.specialist().get(paper).status()).isEqualTo(404);
		assertThat(this.center.specialist().get(paper).status()).isEqualTo(200);
		assertThat(there.file().at("/orders/0/id").isString()).as("the order went along").isTrue();
		assertThat(officesOf("terms", "subject", there)).containsOnly("office_kazan-center");
		assertThat(officesOf("orders", "subject", there)).containsOnly("office_kazan-center");
		new EndingSteps(there).hired(THURSDAY);
		assertThat(this.mongo.getCollection("terms")
			.find(new Document("subject", there.id()).append("rule", "SIT-11"))
			.first()
			.getString("region")).as("what begins now is counted there").isEqualTo("RU-TA");
	}

	@Test
	void whoLooksAtWhatIsLeftOfACaseIsJournalled() {
		at(THURSDAY);
		Road road = new Road(this.south, new InventedPerson(440_000_040, "Юдина", "Нина", "Юрьевна")).intake(THURSDAY);
		new MoveSteps(this.south, this.center, "office_kazan-center").send(road, this.south.head(), THURSDAY);
		AuditTrail trail = new AuditTrail(caller("auditor"));
		JsonNode left = this.south.specialist()
			.ask("{ viewer { ... on StaffViewer { formerCases(first: 1) { edges { node { personalFileNumber movedOn "
					+ "acceptedOn to { id } } } } } } }")
			.at("/viewer/formerCases/edges/0/node");
		assertThat(left.toString()).contains("2026-440000040", "2026-06-04", "office_kazan-center");
		assertThat(trail.fresh().stream().filter((entry) -> !entry.isWrite()).map(Entry::purpose))
			.contains("просмотр переданных дел");
		assertThat(this.mongo.getCollection("journal")
			.find(new Document("purpose", "просмотр переданных дел").append("persons", road.personId()))
			.first()).isNotNull();
	}

	@Test
	void aRequestThatWaitsForItsAnswerKeepsTheCaseHereAndTheActionsSaySo() {
		at(THURSDAY);
		Road road = new Road(this.south, new InventedPerson(440_000_050, "Фадеева", "Инна", "Юрьевна"))
			.intake(THURSDAY);
		assertThat(objections(road, "transferCase")).isEmpty();
		AppealSteps request = new AppealSteps(road).enter(this.south.specialist(), "OTHER_DELIVERY", "", THURSDAY);
		assertThat(objections(road, "transferCase")).containsExactly("REQUEST_UNANSWERED");
		assertThat(objections(road, "mergeCase")).contains("ERRANDS_LEFT");
		Map<String, ?> sent = road.ofCase(
				Map.of("officeId", "office_kazan-center", "on", THURSDAY.toString(), "reason", "Переехала к дочери."));
		assertThat(new Sent(this.south.specialist(), "transferCase", Map.of("idempotencyKey", Road.key())).with(sent)
			.send()
			.body()).contains("просьба гражданина");
		request.reply(this.south.specialist(), "WITHDRAWN", THURSDAY);
		assertThat(objections(road, "transferCase")).isEmpty();
	}

	private List<String> objections(Road road, String action) {
		return this.south.specialist()
			.ask("query($id: ID!) { node(id: $id) { ... on Case { actions { name objections { code } } } } }",
					Map.of("id", road.id()))
			.at("/node/actions")
			.valueStream()
			.filter((each) -> each.path("name").asString().equals(action))
			.flatMap((each) -> each.path("objections").valueStream())
			.map((each) -> each.path("code").asString())
			.toList();
	}

	private Road accompanied(InventedPerson person) {
		Road road = new Road(this.south, person).intake(THURSDAY).decide(true).plan(THURSDAY).search().draft();
		return road.approve(THURSDAY).form("");
	}

	private List<String> officesOf(String collection, String field, Road road) {
		return this.mongo.getCollection(collection)
			.find(new Document(field, road.id()).append("closedOn", null))
			.map((document) -> document.getString("office"))
			.into(new java.util.ArrayList<>());
	}

	private static List<String> terms(Road road, Desk desk) {
		return nodes(road, desk).valueStream()
			.map((term) -> term.at("/rule/id").asString() + " " + term.path("due").asString() + " "
					+ term.path("state").asString())
			.toList();
	}

	private static JsonNode nodes(Road road, Desk desk) {
		return desk.specialist().ask(TERMS, Map.of("id", road.id())).at("/node/terms");
	}

	private void at(LocalDate day) {
		this.clock.moveTo(day.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC));
	}

	private Caller caller(@Nullable String user) {
		return new Caller(this.port, user);
	}

}
