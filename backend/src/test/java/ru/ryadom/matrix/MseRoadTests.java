package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.PartnerEvent;
import ru.ryadom.exchange.usecase.SendMessages;
import ru.ryadom.exchange.usecase.TakeInEvents;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The road by МСЭ and to the end of a case as the outside sees it, over the days off of
 * May 2026: which term stands where, and that nothing that came is lost.
 */
@ServerTest
@RealKeycloak
class MseRoadTests {

	private static final LocalDate PLAN = LocalDate.of(2026, 5, 5);

	private static final LocalDate SENT = LocalDate.of(2026, 5, 6);

	private static final LocalDate ANSWERED = LocalDate.of(2026, 5, 13);

	private static final String ALL = "query($id: ID!) { node(id: $id) { ... on Case { revision tasks state { __typename } "
			+ "terms { from due state closedOn workingDaysLeft rule { id } } decision { needed } inquiry { reminders "
			+ "reviewOwed request { channel receiptOn } answers { number needed channel } reviews { note } } "
			+ "closing { ending { outcome employment { employerName } } results { note } } actions { name allowed } "
			+ "journal(first: 50) { edges { node { kind purpose } } } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private SendMessages sending;

	@Autowired
	private TakeInEvents reading;

	private MseBureau bureau;

	private Desk desk;

	@BeforeEach
	void people() {
		this.bureau = new MseBureau(this.sending, this.reading);
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
	}

	@AfterEach
	void backToToday() {
		moveTo(null);
	}

	@Test
	void askedOverTheExchangeItIsReceivedAnsweredAndDecidedByWhatMseRecommends() {
		Road road = planAgreed(450_000_010);
		new MseSteps(road).ask();
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 RUNNING  1");
		moveTo(SENT);
		String request = this.bureau.takeIn();
		assertThat(this.bureau.last()).isInstanceOfSatisfying(ExchangeBody.MseRequest.class,
				(body) -> assertThat(body.reason()).isEqualTo(MseSteps.REASON));
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 MET 2026-05-06 ",
				"SIT-03 2026-05-06 2026-05-14 RUNNING  5");
		moveTo(ANSWERED);
		this.bureau.tell(answer("one", request, "17-1", true));
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 MET 2026-05-06 ",
				"SIT-03 2026-05-06 2026-05-14 MET 2026-05-13 ", "SIT-04 2026-05-13 2026-05-14 RUNNING  1");
		assertThat(state(road)).isEqualTo("DeterminingNeed");
		new MseSteps(road.refresh()).decide(true, "MSE_RECOMMENDATION");
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 MET 2026-05-06 ",
				"SIT-03 2026-05-06 2026-05-14 MET 2026-05-13 ", "SIT-04 2026-05-13 2026-05-14 MET 2026-05-13 ",
				"SIT-06 2026-05-13 2026-05-14 RUNNING  1");
		assertThat(purposes(road)).containsSubsequence("принято решение о нуждаемости", "получен ответ МСЭ",
				"МСЭ подтвердила поступление запроса", "запрос в МСЭ поставлен в обмен", "заведено дело");
	}

	@Test
	void aSecondAnswerStandsBesideTheFirstAndTheSameOneChangesNothing() {
		Road road = planAgreed(450_000_020);
		new MseSteps(road).ask();
		String request = this.bureau.takeIn();
		moveTo(ANSWERED);
		this.bureau.tell(answer("first", request, "17-2", true));
		JsonNode once = whole(road);
		this.bureau.tell(answer("first", request, "17-2", true), answer("first-again", request, "17-2", true));
		assertThat(whole(road).path("revision")).isEqualTo(once.path("revision"));
		assertThat(purposes(road)).containsOnlyOnce("получен ответ МСЭ");
		new MseSteps(road.refresh()).decide(true, "MSE_RECOMMENDATION");
		this.bureau.tell(answer("second", request, "17-3", false));
		JsonNode twice = whole(road);
		assertThat(answers(twice)).containsExactly("17-2 true EXCHANGE", "17-3 false EXCHANGE");
		assertThat(twice.at("/decision/needed").asBoolean()).isTrue();
		assertThat(tasks(twice)).containsExactly("REVIEW_MSE_ANSWER");
		assertThat(tasks(row(road))).as("the queue says so too").containsExactly("REVIEW_MSE_ANSWER");
		new MseSteps(road.refresh()).review();
		assertThat(tasks(whole(road))).isEmpty();
		assertThat(whole(road).at("/inquiry/reviews/0/note").asString()).contains("верен первый ответ");
		assertThat(answers(whole(road))).hasSize(2);
	}

	@Test
	void onPaperTheTermIsProvisionalUntilTheReceiptIsKnown() {
		Road road = planAgreed(450_000_030);
		MseSteps mse = new MseSteps(road).askOnPaper(PLAN);
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 MET 2026-05-05 ",
				"SIT-03 2026-05-05 2026-05-13 RUNNING  5");
		assertThat(whole(road).at("/inquiry/request/receiptOn").isNull()).isTrue();
		moveTo(LocalDate.of(2026, 5, 8));
		mse.receipt(SENT);
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ", "SIT-02 2026-05-05 2026-05-06 MET 2026-05-05 ",
				"SIT-03 2026-05-05 2026-05-13 CANCELLED 2026-05-08 ", "SIT-03 2026-05-06 2026-05-14 RUNNING  3");
		moveTo(ANSWERED);
		mse.answer("18-1", false, ANSWERED);
		assertThat(answers(whole(road))).containsExactly("18-1 false PAPER");
		mse.decide(false, "MSE_RECOMMENDATION");
		assertThat(whole(road).at("/closing/ending/outcome").asString()).isEqualTo("REFUSED_AFTER_MSE");
	}

	@Test
	void whileMseIsSilentTheCentreRemindsAndMayDecideOnNewFacts() {
		Road road = planAgreed(450_000_040);
		MseSteps mse = new MseSteps(road).ask();
		String request = this.bureau.takeIn();
		moveTo(LocalDate.of(2026, 5, 14));
		assertThat(term(road, "SIT-03")).isEqualTo("SIT-03 2026-05-05 2026-05-13 RUNNING  -1");
		road.refresh();
		mse.remind();
		this.bureau.takeIn();
		assertThat(this.bureau.last()).isEqualTo(new ExchangeBody.MseReminder(request));
		assertThat(state(road)).as("silence decides nothing").isEqualTo("AwaitingMse");
		Sent early = new Sent(this.desk.specialist(), "decideNeed",
				road.refresh()
					.ofCase(Map.of("idempotencyKey", Road.key(), "needed", true, "ground", "MSE_RECOMMENDATION",
							"reasons", "Ответа нет.")));
		assertThat(early.send().at("/data/decideNeed/objections/0/code").asString()).isEqualTo("MSE_NOT_ANSWERED");
		new MseSteps(road).decide(true, "FORMER_SERVICE");
		assertThat(term(road, "SIT-03")).isEqualTo("SIT-03 2026-05-05 2026-05-13 CANCELLED 2026-05-14 ");
		this.bureau.tell(answer("late", request, "19-1", false));
		assertThat(state(road)).as("a late answer undoes nothing").isEqualTo("ArrangingProvider");
		assertThat(tasks(whole(road))).containsExactly("REVIEW_MSE_ANSWER");
	}

	@Test
	void whoIsHiredHasResultsAndTheHiringMayFallThroughBefore() {
		Road road = accompanied(450_000_050);
		EndingSteps end = new EndingSteps(road);
		assertThat(term(road, "SIT-09")).startsWith("SIT-09 2026-05-05 2026-11-05 RUNNING");
		moveTo(LocalDate.of(2026, 6, 15));
		end.hired(LocalDate.of(2026, 6, 15));
		assertThat(term(road, "SIT-09")).isEqualTo("SIT-09 2026-05-05 2026-11-05 MET 2026-06-15 ");
		assertThat(term(road, "SIT-11")).isEqualTo("SIT-11 2026-06-15 2026-06-22 RUNNING  5");
		moveTo(LocalDate.of(2026, 6, 17));
		end.reopen();
		assertThat(state(road)).isEqualTo("Accompanying");
		assertThat(term(road, "SIT-11")).isEqualTo("SIT-11 2026-06-15 2026-06-22 CANCELLED 2026-06-17 ");
		assertThat(term(road, "SIT-09")).as("to the same last day").startsWith("SIT-09 2026-05-05 2026-11-05 RUNNING");
		moveTo(LocalDate.of(2026, 6, 18));
		end.hired(LocalDate.of(2026, 6, 18));
		assertThat(term(road, "SIT-11")).isEqualTo("SIT-11 2026-06-18 2026-06-25 RUNNING  5");
		assertThat(row(road).path("termTitle").asString()).isNotBlank();
		moveTo(LocalDate.of(2026, 6, 25));
		end.results(3);
		assertThat(term(road, "SIT-11")).isEqualTo("SIT-11 2026-06-18 2026-06-25 MET 2026-06-25 ");
		assertThat(whole(road).at("/closing/results/note").asString()).isEqualTo("Работодатель доволен.");
		assertThat(allowed(road)).doesNotContain("reopenCase", "enterResults", "recordNgoReport");
		assertThat(row(road).isMissingNode()).as("nothing is left to do").isTrue();
		assertThat(purposes(road)).containsSubsequence("внесены результаты сопровождения", "дело закрыто",
				"дело открыто снова", "дело закрыто");
	}

	@Test
	void whoRefusesBeforeTheCertificateEndsTheCaseAndMayComeBack() {
		Road road = planAgreed(450_000_060).decide(true).plan(PLAN);
		moveTo(SENT);
		EndingSteps end = new EndingSteps(road).end("CITIZEN_REFUSED", SENT);
		terms(road, "SIT-01 2026-05-05 2026-05-06 MET 2026-05-05 ",
				"SIT-06 2026-05-05 2026-05-06 CANCELLED 2026-05-06 ");
		assertThat(whole(road).at("/closing/ending/outcome").asString()).isEqualTo("CITIZEN_REFUSED");
		assertThat(allowed(road)).contains("reopenCase").doesNotContain("enterResults", "endCase");
		assertThat(row(road).isMissingNode()).isTrue();
		moveTo(ANSWERED);
		end.reopen();
		assertThat(state(road)).isEqualTo("ArrangingProvider");
		assertThat(term(road, "SIT-06")).isEqualTo("SIT-06 2026-05-13 2026-05-14 RUNNING  1");
	}

	private Road planAgreed(int number) {
		moveTo(PLAN);
		return new Road(this.desk, new InventedPerson(number, "Соловьёва", "Мария", "Андреевна")).intake(PLAN);
	}

	private Road accompanied(int number) {
		return planAgreed(number).decide(true)
			.plan(PLAN)
			.search()
			.draft()
			.approve(PLAN)
			.form("")
			.deliver("PAPER", PLAN);
	}

	private static PartnerEvent.MseAnswer answer(String event, String request, String number, boolean needed) {
		return new PartnerEvent.MseAnswer(event + request, request, number, needed, "", ANSWERED);
	}

	private JsonNode whole(Road road) {
		return this.desk.specialist().ask(ALL, Map.of("id", road.id())).path("node");
	}

	private String state(Road road) {
		return whole(road).at("/state/__typename").asString();
	}

	private List<String> lines(Road road) {
		return whole(road).path("terms")
			.valueStream()
			.map((term) -> String.join(" ", term.at("/rule/id").asString(), term.path("from").asString(),
					term.path("due").asString(), term.path("state").asString(), term.path("closedOn").asString(""),
					term.path("workingDaysLeft").asString("")))
			.toList();
	}

	private void terms(Road road, String... expected) {
		assertThat(lines(road)).containsExactly(expected);
	}

	/** The last term of a rule. */
	private String term(Road road, String rule) {
		return lines(road).stream().filter((line) -> line.startsWith(rule)).reduce((_, last) -> last).orElse("none");
	}

	private List<String> purposes(Road road) {
		return whole(road).at("/journal/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((entry) -> entry.path("kind").asString().equals("WRITE"))
			.map((entry) -> entry.path("purpose").asString())
			.toList();
	}

	private List<String> allowed(Road road) {
		return whole(road).path("actions")
			.valueStream()
			.filter((action) -> action.path("allowed").asBoolean())
			.map((action) -> action.path("name").asString())
			.toList();
	}

	private static List<String> answers(JsonNode file) {
		return file.at("/inquiry/answers")
			.valueStream()
			.map((answer) -> answer.path("number").asString() + " " + answer.path("needed").asBoolean() + " "
					+ answer.path("channel").asString())
			.toList();
	}

	private static List<String> tasks(JsonNode from) {
		return from.path("tasks").valueStream().map(JsonNode::asString).toList();
	}

	/** The row of the queue, if the case has one there. */
	private JsonNode row(Road road) {
		return this.desk.specialist()
			.ask("{ viewer { ... on StaffViewer { worklist(first: 50) { edges { node { id tasks termTitle } } } } } }")
			.at("/viewer/worklist/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((row) -> row.path("id").asString().equals(road.id()))
			.findFirst()
			.orElse(MissingNode.getInstance());
	}

	private void moveTo(@Nullable LocalDate day) {
		Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", Road.key()));
		input.put("to", (day != null) ? day + "T07:00:00Z" : null);
		caller("methodologist").ask("mutation($input: MoveClockInput!) { moveClock(input: $input) { __typename } }",
				Map.of("input", input));
	}

	private Caller caller(String user) {
		return new Caller(this.port, user);
	}

}
