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
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.OutsideSystem;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Applies;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * МСЭ at the other end of an employer's request: what it takes, answers, answers again
 * and does not answer, over HTTP and the doors of the exchange.
 */
@TownTest
class RequestMseRoadTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

	private static final String SEEN = "query($id: ID!) { node(id: $id) { ... on PlanRequest { revision requestStage "
			+ "mse { channel askedOn receivedOn ipra { number source } reason reminders reviewOwed "
			+ "answer { number needed channel } laterAnswers { number needed channel } reviews { note } } "
			+ "terms { due state holder workingDaysLeft rule { id } } actions { name allowed } } } }";

	private static final String SENT = "query($id: ID!) { node(id: $id) { ... on SentPlanRequest { employerName workerName "
			+ "post startsOn wishes madeOn askedBy sentStage told office { name } "
			+ "actions { name allowed objections { code message } } } } }";

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SendMessages sending;

	@Autowired
	private TakeInEvents reading;

	@Autowired
	private SweepTerms sweepTerms;

	@LocalServerPort
	private int port;

	private MseBureau bureau;

	private Caller employer;

	private Caller staff;

	private RequestSteps steps;

	@BeforeEach
	void people() {
		moveTo(THURSDAY);
		this.bureau = new MseBureau(this.sending, this.reading);
		this.staff = new Caller(this.port, "specialist");
		this.employer = new Caller(this.port, "employer");
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo(null);
	}

	@Test
	@Applies("WPP-05")
	void askedOverTheExchangeMseReceivesAnswersAndTheOfficeDecides() {
		confirmed(460_001_010);
		String before = sent();
		this.steps.askMse(this.staff);
		assertThat(terms()).containsExactly("SIT-02 2026-06-05 RUNNING");
		assertThat(seen().at("/mse/receivedOn").isNull()).isTrue();
		String question = this.bureau.takeIn();
		assertThat(this.bureau.last()).isInstanceOfSatisfying(ExchangeBody.MseRequest.class, (body) -> {
			assertThat(body.ipraNumber()).isEqualTo("17.77/2026");
			assertThat(body.about().lastName()).isEqualTo("Белоусова");
		});
		assertThat(seen().at("/mse/receivedOn").asString()).isEqualTo("2026-06-04");
		assertThat(terms()).containsExactly("SIT-02 2026-06-05 MET", "SIT-03 2026-06-11 RUNNING");
		this.bureau.tell(answer("one", question, "71-1", true));
		assertThat(seen().path("requestStage").asString()).isEqualTo("TO_ANALYSE");
		assertThat(terms()).endsWith("SIT-03 2026-06-11 MET", "SIT-04 2026-06-05 RUNNING");
		assertThat(sent()).as("nothing of it is the employer's").isEqualTo(before);
		MseBureau ecp = new MseBureau(OutsideSystem.ECP, this.sending, this.reading);
		ecp.takeIn();
		assertThat(ecp.last()).isInstanceOfSatisfying(ExchangeBody.MseAnswerEntry.class,
				(body) -> assertThat(body.needed()).isTrue());
		this.steps.refresh(this.staff).analyse(this.staff, true);
		assertThat(terms()).endsWith("SIT-04 2026-06-05 MET");
	}

	@Test
	@Applies("WPP-05")
	void theSameAnswerCountsOnceAndASecondOneWaitsToBeLookedOver() {
		confirmed(460_001_020);
		this.steps.askMse(this.staff);
		String question = this.bureau.takeIn();
		this.bureau.tell(answer("one", question, "71-2", true));
		int revision = seen().path("revision").asInt();
		this.bureau.tell(answer("one", question, "71-2", true), answer("again", question, "71-2", true));
		assertThat(seen().path("revision").asInt()).isEqualTo(revision);
		this.steps.refresh(this.staff).analyse(this.staff, true);
		String before = sent();
		assertThat(isNewsToEmployer()).as("the end of it").isTrue();
		this.bureau.tell(answer("two", question, "71-3", false));
		assertThat(isNewsToEmployer()).as("its screens hear nothing of МСЭ").isFalse();
		JsonNode twice = seen();
		assertThat(twice.path("requestStage").asString()).isEqualTo("NEEDED");
		assertThat(twice.at("/mse/answer/number").asString()).isEqualTo("71-2");
		assertThat(twice.at("/mse/laterAnswers/0/number").asString()).isEqualTo("71-3");
		assertThat(twice.at("/mse/laterAnswers/0/channel").asString()).isEqualTo("EXCHANGE");
		assertThat(allowed()).contains("reviewRequestMseAnswer");
		assertThat(sent()).isEqualTo(before);
		this.steps.refresh(this.staff).reviewMse(this.staff);
		assertThat(seen().at("/mse/reviewOwed").asBoolean()).isFalse();
		assertThat(seen().at("/mse/reviews/0/note").asString()).contains("верен первый ответ");
		assertThat(allowed()).doesNotContain("reviewRequestMseAnswer");
	}

	@Test
	@Applies("WPP-05")
	void whileMseIsSilentItsTermIsMissedOnItsSideAndTheOfficeRemindsAndMayDecide() {
		confirmed(460_001_030);
		this.steps.askMse(this.staff);
		String question = this.bureau.takeIn();
		moveTo(LocalDate.of(2026, 6, 16));
		this.sweepTerms.sweep(() -> true);
		JsonNode missed = seen().at("/terms/1");
		assertThat(missed.path("state").asString()).isEqualTo("MISSED");
		assertThat(missed.path("holder").asString()).isEqualTo("MSE");
		assertThat(seen().path("requestStage").asString()).as("silence decides nothing").isEqualTo("AWAITING_MSE");
		this.steps.refresh(this.staff).remindMse(this.staff);
		this.bureau.takeIn();
		assertThat(this.bureau.last()).isEqualTo(new ExchangeBody.MseReminder(question));
		assertThat(seen().at("/mse/reminders/0").asString()).isEqualTo("2026-06-16");
		this.steps.analyse(this.staff, true);
		assertThat(terms()).contains("SIT-03 2026-06-11 CANCELLED");
	}

	@Test
	@Applies("WPP-05")
	void whatTheExchangeDidNotDeliverGoesOnPaperAndTheExchangeStopsTrying() {
		confirmed(460_001_040);
		this.steps.askMse(this.staff).mseAsked(this.staff);
		assertThat(seen().at("/mse/channel").asString()).isEqualTo("PAPER");
		assertThat(seen().at("/mse/ipra/number").asString()).isEqualTo("17.77/2026");
		assertThat(terms()).containsExactly("SIT-02 2026-06-05 MET", "SIT-03 2026-06-11 RUNNING");
		assertThat(message().path("stage").asString()).isEqualTo("SETTLED_BY_HAND");
		this.steps.mseAnswered(this.staff);
		assertThat(seen().at("/mse/answer/channel").asString()).isEqualTo("PAPER");
	}

	@Test
	@Applies("WPP-05")
	void settledInTheMonitorItIsOnPaperAndTheTermRunsProvisionally() {
		confirmed(460_001_050);
		this.steps.askMse(this.staff);
		this.staff.ask(
				"mutation($input: SettleExchangeMessageByHandInput!) { settleExchangeMessageByHand(input: $input) "
						+ "{ __typename ... on SettleExchangeMessageByHandRefused { objections { code } } } }",
				Map.of("input", Map.of("idempotencyKey", Road.key(), "exchangeId", message().path("id").asString(),
						"on", THURSDAY.toString(), "note", "Нарочным.")));
		assertThat(seen().at("/mse/channel").asString()).isEqualTo("PAPER");
		assertThat(seen().at("/mse/receivedOn").isNull()).isTrue();
		assertThat(terms()).containsExactly("SIT-02 2026-06-05 MET", "SIT-03 2026-06-11 RUNNING");
	}

	@Test
	@Applies("WPP-05")
	void anAnswerThatMakesNoSenseIsPutAsideAndTheQuestionStaysOpen() {
		confirmed(460_001_060);
		this.steps.askMse(this.staff);
		String question = this.bureau.takeIn();
		this.bureau.tell(new PartnerEvent.MseAnswer("early" + question, question, "71-6", true, "Показано.",
				THURSDAY.minusDays(3)));
		assertThat(seen().path("requestStage").asString()).isEqualTo("AWAITING_MSE");
		assertThat(
				this.staff.ask("{ viewer { ... on StaffViewer { exchangeChannels { system quarantine { words } } } } }")
					.toString())
			.contains("не сходятся с обращением работодателя");
		this.bureau.tell(answer("right", question, "71-6", true));
		assertThat(seen().path("requestStage").asString()).isEqualTo("TO_ANALYSE");
	}

	private void confirmed(int number) {
		InventedPerson worker = new InventedPerson(number, "Белоусова", "Вера", "Ильинична");
		Desk desk = new Desk(this.staff, new Caller(this.port, "head"), "staff_kuznetsova", "staff_tikhonov");
		this.steps = new RequestSteps(new Road(desk, worker), this.employer, "employer_lampa", "office_moscow-south",
				THURSDAY);
		this.steps.request(worker).check(this.staff, true);
	}

	private static PartnerEvent.MseAnswer answer(String event, String question, String number, boolean needed) {
		return new PartnerEvent.MseAnswer(event + question, question, number, needed, "Показано.", THURSDAY);
	}

	/** The newest question to МСЭ in the monitor, which leads to the request. */
	private JsonNode message() {
		return this.staff
			.ask("{ viewer { ... on StaffViewer { exchange(first: 20, filter: { system: MSE }) "
					+ "{ edges { node { id stage planRequest { id } } } } } } }")
			.at("/viewer/exchange/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.at("/planRequest/id").asString("").equals(this.steps.id()))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode seen() {
		return this.staff.ask(SEEN, Map.of("id", this.steps.id())).path("node");
	}

	private String sent() {
		return this.employer.ask(SENT, Map.of("id", this.steps.id())).path("node").toString();
	}

	private List<String> terms() {
		return seen().path("terms")
			.valueStream()
			.map((term) -> term.at("/rule/id").asString() + " " + term.path("due").asString() + " "
					+ term.path("state").asString())
			.toList();
	}

	private boolean isNewsToEmployer() {
		return this.mongo.getCollection("planRequests")
			.find(new Document("_id", this.steps.id()))
			.first()
			.getBoolean("news");
	}

	private List<String> allowed() {
		return seen().path("actions")
			.valueStream()
			.filter((action) -> action.path("allowed").asBoolean())
			.map((action) -> action.path("name").asString())
			.toList();
	}

	private void moveTo(LocalDate day) {
		this.clock.moveTo(day.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC));
	}

}
