package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeQuarantined;
import ru.ryadom.exchange.Feeds;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Applies;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Agreed plans that ЕЦП tells of, from the feed to the case. */
@ServerTest
@RealKeycloak
class PlansFromEcpTests {

	private static final String SOUTH = "office_moscow-south";

	private static final String CASE = "query($id: ID!) { node(id: $id) { ... on Case { revision tasks reportedPlans "
			+ "{ number accompaniment } state { __typename } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private SendMessages sending;

	@Autowired
	private TakeInEvents reading;

	@Autowired
	private Feeds feeds;

	@Autowired
	private MongoOperations mongo;

	private MseBureau ecp;

	private Desk desk;

	private LocalDate today;

	@BeforeEach
	void people() {
		this.ecp = new MseBureau(OutsideSystem.ECP, this.sending, this.reading);
		this.desk = new Desk(new Caller(this.port, "specialist"), new Caller(this.port, "head"), "staff_kuznetsova",
				"staff_tikhonov");
		this.today = LocalDate
			.parse(new Caller(this.port, null).ask("{ clock { today } }").at("/clock/today").asString());
	}

	@Test
	@Applies("SIT-00")
	void anAgreedPlanWaitsAtItsOfficeUntilTheCaseIsOpenedAndThenNoLonger() {
		InventedPerson person = new InventedPerson(480_000_010, "Неповторимова", "Алла", "Юрьевна");
		this.ecp.tell(plan("a", person, "П-10", this.today, SOUTH, true));
		assertThat(newest().path("number").asString()).isEqualTo("П-10");
		assertThat(newest().at("/person/snils").asString()).isEqualTo(person.snils());
		assertThat(PlanSteps.newest(new Caller(this.port, "specialist2")).path("number").asString(""))
			.as("another office is not told")
			.isNotEqualTo("П-10");
		assertThat(stored("planProposals")).doesNotContain("П-10", "Неповторимова");
		Road road = new Road(this.desk, person).intake(this.today);
		assertThat(newest().path("number").asString("")).isNotEqualTo("П-10");
		assertThat(whole(road).path("reportedPlans")).isEmpty();
	}

	@Test
	void theSamePlanHoweverOftenItComesIsOneProposalAndALaterOneTakesItsPlace() {
		InventedPerson person = new InventedPerson(480_000_020, "Рыбина", "Алла", "Юрьевна");
		PartnerEvent first = plan("b", person, "П-20", this.today.minusDays(2), SOUTH, true);
		long before = this.mongo.getCollection("planProposals").countDocuments();
		this.ecp.tell(first, first);
		this.ecp.tell(first, plan("b-again", person, "П-20", this.today.minusDays(2), SOUTH, true));
		assertThat(this.mongo.getCollection("planProposals").countDocuments()).isEqualTo(before + 1);
		this.ecp.tell(plan("b-later", person, "П-21", this.today, SOUTH, true));
		assertThat(waiting(person)).containsExactly("П-21");
		this.ecp.tell(plan("b-without", person, "П-22", this.today, SOUTH, false));
		assertThat(waiting(person)).as("the measure is no longer in the plan").isEmpty();
	}

	@Test
	void aChangedPlanAttachesToTheOpenCaseAndTheMeasureTakenOutIsATaskToClose() {
		InventedPerson person = new InventedPerson(480_000_030, "Щукина", "Алла", "Юрьевна");
		Road road = new Road(this.desk, person).intake(this.today);
		PartnerEvent taken = plan("c", person, "П-30", this.today, SOUTH, false);
		this.ecp.tell(taken);
		assertThat(tasks(road)).containsExactly("CLOSE_BY_PLAN");
		assertThat(whole(road).at("/state/__typename").asString()).as("nothing closes by itself")
			.isEqualTo("DeterminingNeed");
		int revision = whole(road).path("revision").asInt();
		this.ecp.tell(taken, plan("c-again", person, "П-30", this.today, SOUTH, false));
		assertThat(whole(road).path("revision").asInt()).isEqualTo(revision);
		this.ecp.tell(plan("c-back", person, "П-31", this.today, SOUTH, true));
		assertThat(tasks(road)).as("the measure is in the plan again").isEmpty();
		this.ecp.tell(plan("c-out", person, "П-32", this.today, SOUTH, false));
		road.refresh();
		road.changeCase("endCase", road.ofCase(
				Map.of("outcome", "REMOVED_FROM_PLAN", "on", this.today.toString(), "reason", "Исключено из плана.")));
		assertThat(tasks(road)).isEmpty();
		assertThat(waiting(person)).isEmpty();
	}

	@Test
	void whatMakesNoSenseIsPutAsideWithItsReasonAndTheFeedGoesOn() {
		InventedPerson person = new InventedPerson(480_000_040, "Карпова", "Алла", "Юрьевна");
		new Road(this.desk, person).intake(this.today);
		InventedPerson other = new InventedPerson(480_000_040, "Другая", "Алла", "Юрьевна");
		InventedPerson good = new InventedPerson(480_000_050, "Окунева", "Алла", "Юрьевна");
		this.ecp.tell(plan("d-1", good, "П-40", this.today, "office_nowhere", true),
				plan("d-2", good, "П-41", this.today.plusDays(3), SOUTH, true),
				plan("d-3", other, "П-42", this.today, SOUTH, true),
				new PartnerEvent.AgreedPlan("d-4", "П-43", this.today, SOUTH, about(good, "480-000-050 00"), true),
				plan("d-5", good, "П-44", this.today, SOUTH, true));
		assertThat(waiting(good)).containsExactly("П-44");
		List<ExchangeQuarantined> aside = this.feeds.quarantined(OutsideSystem.ECP, 20);
		assertThat(aside).extracting(ExchangeQuarantined::reason)
			.contains("UNKNOWN_OFFICE", "PLAN_TO_COME", "ANOTHER_PERSON", "WRONG_SNILS");
		assertThat(aside).extracting(ExchangeQuarantined::words)
			.allMatch((words) -> words.startsWith("Согласованный план: "));
	}

	private JsonNode newest() {
		return PlanSteps.newest(this.desk.specialist());
	}

	/** Numbers of what waits for this person. */
	private List<String> waiting(InventedPerson person) {
		return this.desk.specialist()
			.ask("{ viewer { ... on StaffViewer { planProposals { edges { node { number person { snils } } } } } } }")
			.at("/viewer/planProposals/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((one) -> one.at("/person/snils").asString().equals(person.snils()))
			.map((one) -> one.path("number").asString())
			.toList();
	}

	private String stored(String collection) {
		StringBuilder all = new StringBuilder();
		this.mongo.getCollection(collection).find().forEach((document) -> all.append(document.toJson()));
		return all.toString();
	}

	private JsonNode whole(Road road) {
		return this.desk.specialist().ask(CASE, Map.of("id", road.id())).path("node");
	}

	private List<String> tasks(Road road) {
		return whole(road).path("tasks").valueStream().map(JsonNode::asString).toList();
	}

	private static PartnerEvent plan(String id, InventedPerson person, String number, LocalDate agreedOn, String office,
			boolean accompaniment) {
		return new PartnerEvent.AgreedPlan("plan-" + id, number, agreedOn, office, about(person, null), accompaniment);
	}

	private static ExchangeBody.About about(InventedPerson person, @Nullable String snils) {
		return new ExchangeBody.About(person.last(), person.first(), person.middle(), LocalDate.of(1990, 5, 17),
				(snils != null) ? snils : person.snils());
	}

}
