package ru.ryadom.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Viewer;
import ru.ryadom.exchange.DisabilityAnswered;
import ru.ryadom.exchange.DisabilityFinding;
import ru.ryadom.exchange.WrongEvent;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Applies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A request of an employer from its form to the plan, over HTTP. */
@TownTest
class RequestRoadTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

	private static final Viewer.ServiceViewer GIS = new Viewer.ServiceViewer("service:social", "ГИС ЕЦП");

	private static final String SENT = "query($id: ID!) { node(id: $id) { ... on SentPlanRequest { revision employerName "
			+ "workerName snilsEnding post startsOn wishes mentorWish contactName contactPhone madeOn askedBy sentStage told "
			+ "office { name } actions { name allowed objections { code message } } } } }";

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private UnitOfWork unit;

	@Autowired
	private ApplicationEventPublisher events;

	@LocalServerPort
	private int port;

	private Caller employer;

	private Caller staff;

	private Road road;

	private RequestSteps steps;

	@BeforeEach
	void people() {
		this.clock.moveTo(THURSDAY.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC));
		this.staff = new Caller(this.port, "specialist");
		this.employer = new Caller(this.port, "employer");
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo(null);
	}

	@Test
	@Applies("WPP-05")
	void aConfirmedRequestIsAnalysedByTheAnalogousTermsAndIsAGroundOfAPlan() {
		asked(450_001_010);
		assertThat(known()).isFalse();
		answer(DisabilityFinding.CONFIRMED);
		assertThat(known()).isTrue();
		assertThat(seen().path("requestStage").asString()).isEqualTo("TO_ANALYSE");
		this.steps.refresh(this.staff).mseAsked(this.staff);
		assertThat(terms()).containsExactly("SIT-02 2026-06-05 MET", "SIT-03 2026-06-11 RUNNING");
		this.steps.mseAnswered(this.staff);
		assertThat(terms()).endsWith("SIT-03 2026-06-11 MET", "SIT-04 2026-06-05 RUNNING");
		this.steps.analyse(this.staff, true);
		assertThat(terms()).endsWith("SIT-04 2026-06-05 MET");
		assertThat(sent().path("sentStage").asString()).isEqualTo("PLAN");
		WorkplaceSteps plan = new WorkplaceSteps(this.road);
		assertThat(seen().path("planId").isNull()).isTrue();
		plan.start(this.staff, this.steps.id(), THURSDAY);
		assertThat(seen().path("planId").asString()).isEqualTo(plan.id()).startsWith("plan_");
	}

	@Test
	@Applies("WPP-04")
	void whyThereIsNoPlanTheEmployerCannotTell() {
		asked(450_001_020);
		answer(DisabilityFinding.NOT_CONFIRMED);
		assertThat(seen().path("requestStage").asString()).isEqualTo("STOPPED");
		assertThat(known()).as("who is not confirmed is no person of ours").isFalse();
		String stopped = sent().toString();
		asked(450_001_020);
		answer(DisabilityFinding.CONFIRMED);
		this.steps.refresh(this.staff).analyse(this.staff, false);
		String notNeeded = sent().toString();
		assertThat(stopped.replaceAll("\"revision\":\\d+", ""))
			.isEqualTo(notNeeded.replaceAll("\"revision\":\\d+", ""));
		assertThat(stopped).doesNotContainIgnoringCase("инвалид").doesNotContain("МСЭ", "1990-05-17", "000102");
	}

	@Test
	void whatTheOfficeIsDoingLooksTheSameToTheEmployerAllTheWay() {
		asked(450_001_030);
		String before = sent().toString();
		answer(DisabilityFinding.NOT_FOUND);
		assertThat(seen().path("requestStage").asString()).isEqualTo("NOT_FOUND");
		this.steps.refresh(this.staff).check(this.staff, true).mseAsked(this.staff);
		assertThat(sent().toString().replaceAll("\"revision\":\\d+", ""))
			.isEqualTo(before.replaceAll("\"revision\":\\d+", ""));
	}

	@Test
	void anAnswerTakesEffectOnceAndAnotherOneChangesNothing() {
		asked(450_001_040);
		answer(DisabilityFinding.CONFIRMED);
		int revision = seen().path("revision").asInt();
		answer(DisabilityFinding.NOT_CONFIRMED);
		assertThat(seen().path("revision").asInt()).isEqualTo(revision);
		assertThat(seen().path("requestStage").asString()).isEqualTo("TO_ANALYSE");
	}

	@Test
	void whomTheHouseKnowsByAnotherNameAPersonOfTheOfficeHasToCompare() {
		Desk desk = new Desk(this.staff, new Caller(this.port, "head"), "staff_kuznetsova", "staff_tikhonov");
		InventedPerson known = new InventedPerson(450_001_050, "Травин", "Олег", "Юрьевич");
		new Road(desk, known).intake(THURSDAY);
		asked(450_001_050);
		assertThatThrownBy(() -> answer(DisabilityFinding.CONFIRMED)).isInstanceOf(WrongEvent.class);
		assertThat(seen().path("requestStage").asString()).isEqualTo("CHECKING");
		Answer refused = this.staff.send(
				"mutation($input: RecordDisabilityCheckInput!) { recordDisabilityCheck(input: "
						+ "$input) { ... on RecordDisabilityCheckRefused { objections { code } } } }",
				Map.of("input", Map.of("idempotencyKey", Road.key(), "requestId", this.steps.id(), "revision", 1,
						"confirmed", true, "on", THURSDAY.toString(), "words", "Справка.")));
		assertThat(refused.body()).contains("SNILS_OF_ANOTHER");
	}

	@Test
	@Applies("WPP-00B")
	void aSecondRequestAboutTheSameWorkerWaitsForTheFirst() {
		asked(450_001_060);
		Sent first = this.road.sent.getLast();
		Answer second = first.with(Map.of("idempotencyKey", Road.key())).send();
		assertThat(second.body()).contains("ALREADY_REQUESTED");
		this.steps.withdraw();
		asked(450_001_060);
		assertThat(sent().path("sentStage").asString()).isEqualTo("IN_WORK");
	}

	@Test
	void theOfficeIsToldThatAnEmployerAsksAndThatItNoLongerDoes() {
		asked(450_001_070);
		assertThat(notices()).containsExactly("REQUEST_MADE");
		answer(DisabilityFinding.CONFIRMED);
		assertThat(notices()).as("what the office learns itself is no news of the employer").hasSize(1);
		this.steps.refresh(this.employer).withdraw();
		assertThat(notices()).containsExactly("REQUEST_WITHDRAWN", "REQUEST_MADE");
	}

	/** What the workers of the office were told of it, the newest first. */
	private List<String> notices() {
		return this.staff.ask(
				"{ viewer { ... on StaffViewer { notices(first: 20) { edges { node { kind title text subjectId } } } } } }")
			.at("/viewer/notices/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("subjectId").asString("").equals(this.steps.id()))
			.peek((node) -> assertThat(node.toString()).doesNotContain("Белоусова", "000107"))
			.map((node) -> node.path("kind").asString())
			.toList();
	}

	private void asked(int number) {
		InventedPerson worker = new InventedPerson(number, "Белоусова", "Вера", "Ильинична");
		Desk desk = new Desk(this.staff, new Caller(this.port, "head"), "staff_kuznetsova", "staff_tikhonov");
		this.road = new Road(desk, worker);
		this.steps = new RequestSteps(this.road, this.employer, "employer_lampa", "office_moscow-south", THURSDAY);
		this.steps.request(worker);
	}

	private record Told(DisabilityFinding finding) {
	}

	private void answer(DisabilityFinding finding) {
		Command told = new Command("test", GIS.account(), Road.key(), new Told(finding));
		ReadingForTests.during(() -> this.unit.run(told, Answers.CODEC, () -> {
			this.events.publishEvent(new DisabilityAnswered(GIS, "exchange_1", this.steps.id(), finding, THURSDAY));
			return new Accepted<>("told");
		}));
	}

	/** Whether there is a person of the request by now. */
	private boolean known() {
		String person = this.mongo.getCollection("planRequests")
			.find(new Document("_id", this.steps.id()))
			.first()
			.getString("person");
		return this.mongo.getCollection("people").find(new Document("_id", person)).first() != null;
	}

	private JsonNode sent() {
		return this.employer.ask(SENT, Map.of("id", this.steps.id())).path("node");
	}

	private JsonNode seen() {
		return this.staff
			.ask("query($id: ID!) { node(id: $id) { ... on PlanRequest { revision requestStage planId "
					+ "terms { due state rule { id } } } } }", Map.of("id", this.steps.id()))
			.path("node");
	}

	private List<String> terms() {
		return seen().path("terms")
			.valueStream()
			.map((term) -> term.at("/rule/id").asString() + " " + term.path("due").asString() + " "
					+ term.path("state").asString())
			.toList();
	}

}
