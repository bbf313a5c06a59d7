package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import ru.ryadom.matrix.AuditTrail.Entry;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road as the outside sees it, over the days off of May 2026: what stands where on
 * which day, what the citizen is told, and what the journal has of it.
 */
@ServerTest
@RealKeycloak
class RoadTests {

	private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 29);

	private static final String CABINET = "{ viewer { ... on CitizenViewer { name cases { edges { node { id now { title next "
			+ "fromYou holder term { due rule { id } } } steps { title state doneOn } measures { title } "
			+ "certificate { id number } } } } } } }";

	private static final String TERMS = "query($id: ID!) { node(id: $id) { ... on Case { terms { from due nominalDue state "
			+ "closedOn workingDaysLeft holder rule { id } steps { date kind reason } } } } }";

	@LocalServerPort
	private int port;

	private Caller citizen;

	private Desk desk;

	private AuditTrail trail;

	@BeforeEach
	void people() {
		this.citizen = caller("citizen");
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
		this.trail = new AuditTrail(caller("auditor"));
	}

	@AfterEach
	void backToToday() {
		moveTo(null);
	}

	@Test
	void whoNeedsItIsAccompaniedFromThePlanToTheCertificate() {
		moveTo(WEDNESDAY);
		Road road = new Road(this.desk, new InventedPerson(420_000_010, "Соловьёва", "Мария", "Андреевна"));
		one(road, "заведено дело", "Морозова", () -> road.intake(WEDNESDAY));
		link(road);
		terms(road, "SIT-01 2026-04-29 2026-04-30 RUNNING  1");
		citizenSees("решает, нужно ли", "SIT-01", "2026-04-30", "DONE NOW NEXT NEXT NEXT NEXT");

		moveTo(LocalDate.of(2026, 4, 30));
		one(road, "принято решение о нуждаемости", "Морозова", () -> road.decide(true));
		terms(road, "SIT-01 2026-04-29 2026-04-30 MET 2026-04-30 ", "SIT-06 2026-04-30 2026-05-04 RUNNING  1");
		assertThat(steps(road, 1)).containsExactly("2026-04-30 START", "2026-05-01 SKIPPED", "2026-05-02 SKIPPED",
				"2026-05-03 SKIPPED", "2026-05-04 COUNTED");
		citizenSees("подбирает того, кто", "SIT-06", "2026-05-04", "DONE DONE NOW NEXT NEXT NEXT");

		LocalDate monday = LocalDate.of(2026, 5, 4);
		moveTo(monday);
		one(road, "выбраны мероприятия", "Морозова", () -> road.plan(monday));
		one(road, "записан подбор организации", "Морозова", road::search);
		one(road, "подготовлен проект приказа", "Морозова", () -> road.draft("staff_tikhonov"));
		one(road, "возвращён проект приказа", "Орлова", road::sendBack);
		terms(road, "SIT-01 2026-04-29 2026-04-30 MET 2026-04-30 ", "SIT-06 2026-04-30 2026-05-04 RUNNING  0");
		citizenSees("подбирает того, кто", "SIT-06", "2026-05-04", "DONE DONE NOW NEXT NEXT NEXT");
		one(road, "подготовлен проект приказа", "Морозова", road::draft);
		one(road, "утверждён приказ о назначении", "Орлова", () -> road.approve(monday));
		terms(road, "SIT-01 2026-04-29 2026-04-30 MET 2026-04-30 ", "SIT-06 2026-04-30 2026-05-04 MET 2026-05-04 ",
				"SIT-07 2026-05-04 2026-05-05 RUNNING  1");
		citizenSees("готовит ваш сертификат", "SIT-07", "2026-05-05", "DONE DONE DONE NOW NEXT NEXT");

		LocalDate tuesday = LocalDate.of(2026, 5, 5);
		moveTo(tuesday);
		one(road, "сформирован сертификат", "Морозова", () -> road.form("Нужен переводчик."));
		citizenSees("Сертификат сформирован", "SIT-08", "2026-05-06", "DONE DONE DONE DONE NOW NEXT");
		assertThat(cabinet().path("certificate").isNull()).as("not before it is delivered").isTrue();

		moveTo(LocalDate.of(2026, 5, 12));
		one(road, "вручён сертификат", "Морозова", () -> road.deliver("CABINET", tuesday));
		terms(road, "SIT-01 2026-04-29 2026-04-30 MET 2026-04-30 ", "SIT-06 2026-04-30 2026-05-04 MET 2026-05-04 ",
				"SIT-07 2026-05-04 2026-05-05 MET 2026-05-05 ", "SIT-08 2026-05-05 2026-05-06 MET_LATE 2026-05-12 ",
				"SIT-09 2026-05-05 2026-11-05 RUNNING  125", "SIT-10 2026-05-05 2026-11-05 RUNNING  125");
		citizenSees("Вас сопровождают", "SIT-09", "2026-11-05", "DONE DONE DONE DONE DONE NOW");
		hasTheCertificate(road);
		new Readings(this.desk, this.citizen, this.trail, road).areEachJournalled();
	}

	@Test
	void whoDoesNotNeedItIsToldInTheCabinet() {
		LocalDate friday = LocalDate.of(2026, 5, 8);
		this.citizen = caller("citizen2");
		moveTo(friday);
		Road road = new Road(this.desk, new InventedPerson(420_000_020, "Ефимова", "Лидия", "Павловна"));
		one(road, "заведено дело", "Морозова", () -> road.intake(friday));
		link(road);
		terms(road, "SIT-01 2026-05-08 2026-05-12 RUNNING  1");
		moveTo(LocalDate.of(2026, 5, 13));
		terms(road, "SIT-01 2026-05-08 2026-05-12 RUNNING  -1");
		one(road, "принято решение о нуждаемости", "Морозова", () -> road.decide(false));
		terms(road, "SIT-01 2026-05-08 2026-05-12 MET_LATE 2026-05-13 ",
				"SIT-05 2026-05-13 2026-05-14 MET 2026-05-13 ");
		JsonNode now = cabinet();
		assertThat(now.at("/now/title").asString()).contains("сопровождение не нужно");
		assertThat(now.at("/now/term").isNull()).isTrue();
		assertThat(states(now)).isEqualTo("DONE DONE DONE");
		assertThat(messages()).singleElement().satisfies((message) -> {
			assertThat(message.path("caseId").asString()).isEqualTo(road.id());
			assertThat(message.path("body").asString()).contains("Помощь другого лица не показана");
		});
	}

	@Test
	void whoHasNoCabinetIsToldOnPaperAndTheTermWaitsForIt() {
		moveTo(LocalDate.of(2026, 11, 2));
		Road road = new Road(this.desk, new InventedPerson(420_000_030, "Зайцев", "Пётр", "Ильич"))
			.intake(LocalDate.of(2026, 11, 2));
		one(road, "заведено дело", "Морозова", () -> {
		});
		moveTo(LocalDate.of(2026, 11, 3));
		one(road, "принято решение о нуждаемости", "Морозова", () -> road.decide(false));
		terms(road, "SIT-01 2026-11-02 2026-11-03 MET 2026-11-03 ", "SIT-05 2026-11-03 2026-11-05 RUNNING  1");
		assertThat(steps(road, 1)).containsExactly("2026-11-03 START", "2026-11-04 SKIPPED", "2026-11-05 COUNTED");
		moveTo(LocalDate.of(2026, 11, 6));
		one(road, "отказ вручён на бумаге", "Морозова", () -> road.handNotice(LocalDate.of(2026, 11, 5)));
		terms(road, "SIT-01 2026-11-02 2026-11-03 MET 2026-11-03 ", "SIT-05 2026-11-03 2026-11-05 MET 2026-11-05 ");
	}

	private void hasTheCertificate(Road road) {
		assertThat(cabinet().at("/certificate/id").asString()).isEqualTo(road.certificateId());
		assertThat(cabinet().path("measures").size()).isEqualTo(3);
		JsonNode message = messages().getFirst();
		assertThat(message.path("caseId").asString()).isEqualTo(road.id());
		assertThat(message.path("readAt").isNull()).isTrue();
		one(road, "прочитано сообщение", "Гражданин", () -> road.change(this.citizen, "markMessageRead",
				Map.of("messageId", message.path("id").asString()), "message { readAt }"));
		assertThat(messages().getFirst().path("readAt").isNull()).isFalse();
	}

	/** The code and the link are an entry each; the first is about nobody yet. */
	private void link(Road road) {
		road.link(this.citizen, Map.of());
		List<Entry> writes = writes();
		assertThat(writes).hasSize(2);
		assertThat(writes.getFirst())
			.isEqualTo(new Entry("WRITE", "Гражданин", "запрошен код для связи кабинета", List.of(), ""));
		one(road, "связь личного кабинета", "Морозова", writes.subList(1, 2));
	}

	/** One step is one entry, and it names the person and the worker. */
	private void one(Road road, String purpose, String worker, Runnable step) {
		step.run();
		one(road, purpose, worker, writes());
	}

	private List<Entry> writes() {
		return this.trail.fresh().stream().filter(Entry::isWrite).toList();
	}

	private static void one(Road road, String purpose, String worker, List<Entry> writes) {
		assertThat(writes).as(purpose).singleElement().satisfies((entry) -> {
			assertThat(entry.purpose()).isEqualTo(purpose);
			assertThat(entry.persons()).containsExactly(road.personId());
			assertThat(entry.actor()).contains(worker);
			assertThat(entry.subject()).startsWith(entry.purpose().contains("сообщение") ? "message_"
					: entry.purpose().contains("кабинет") ? road.personId() : road.id());
		});
	}

	private void terms(Road road, String... expected) {
		assertThat(termNodes(road).valueStream()
			.map((term) -> String.join(" ", term.at("/rule/id").asString(), term.path("from").asString(),
					term.path("due").asString(), term.path("state").asString(), term.path("closedOn").asString(""),
					term.path("workingDaysLeft").asString(""))))
			.containsExactly(expected);
		this.trail.fresh();
	}

	private List<String> steps(Road road, int term) {
		List<String> steps = termNodes(road).path(term)
			.path("steps")
			.valueStream()
			.map((step) -> step.path("date").asString() + " " + step.path("kind").asString())
			.toList();
		this.trail.fresh();
		return steps;
	}

	private JsonNode termNodes(Road road) {
		return this.desk.specialist().ask(TERMS, Map.of("id", road.id())).at("/node/terms");
	}

	private void citizenSees(String title, String rule, String due, String states) {
		JsonNode file = cabinet();
		assertThat(file.at("/now/title").asString()).contains(title);
		assertThat(file.at("/now/holder").asString()).isEqualTo("OFFICE");
		assertThat(file.at("/now/term/rule/id").asString()).isEqualTo(rule);
		assertThat(file.at("/now/term/due").asString()).isEqualTo(due);
		assertThat(states(file)).isEqualTo(states);
		this.trail.fresh();
	}

	private static String states(JsonNode file) {
		return String.join(" ", file.path("steps").valueStream().map((step) -> step.path("state").asString()).toList());
	}

	private List<JsonNode> messages() {
		return this.citizen
			.ask("{ viewer { ... on CitizenViewer { messages { edges { node { id caseId title body readAt } } } } } }")
			.at("/viewer/messages/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.toList();
	}

	private JsonNode cabinet() {
		return this.citizen.ask(CABINET).at("/viewer/cases/edges/0/node");
	}

	private void moveTo(@Nullable LocalDate day) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Road.key()));
		input.put("to", (day != null) ? day + "T07:00:00Z" : null);
		caller("methodologist").ask("mutation($input: MoveClockInput!) { moveClock(input: $input) { __typename } }",
				Map.of("input", input));
		assertThat(writes()).as("the auditor sees that the clock was moved").singleElement().satisfies((entry) -> {
			assertThat(entry.purpose()).isEqualTo("переведены учебные часы");
			assertThat(entry.persons()).isEmpty();
			assertThat(entry.actor()).contains("методолог");
		});
	}

	private Caller caller(String user) {
		return new Caller(this.port, user);
	}

}
