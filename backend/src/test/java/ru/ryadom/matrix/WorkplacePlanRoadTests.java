package ru.ryadom.matrix;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Ids;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.papers.pdf.PdfChecks;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One plan from the draft to its execution, with an employer and a worker who both have a
 * cabinet.
 */
@TownTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkplacePlanRoadTests {

	private static final String WHOLE = "query($id: ID!) { node(id: $id) { __typename "
			+ "... on WorkplacePlan { revision planStage marks measures { content } warnings { message } "
			+ "term { due state } remarks { words } actions { name allowed } person { fullName } } "
			+ "... on EmployerPlan { revision planStage marks workerName measures { content } editions { number } "
			+ "term { due } remarks { words } actions { name allowed } comparison(from: 1, to: 2) { differences { kind "
			+ "fields { title before after } } } } "
			+ "... on CitizenPlan { revision planStage now { title plain } remarks { words } } } }";

	private final MongoOperations mongo;

	private final SentCommands commands;

	private final Caller specialist;

	private final Caller employer;

	private final Caller citizen;

	private final Road road;

	private final LocalDate today;

	private WorkplaceSteps plan;

	WorkplacePlanRoadTests(@Autowired MongoOperations mongo, @Autowired SentCommands commands,
			@LocalServerPort int port) {
		this.mongo = mongo;
		this.commands = commands;
		this.specialist = new Caller(port, "specialist");
		this.employer = new Caller(port, "employer");
		this.citizen = new Caller(port, "citizen");
		this.today = LocalDate.parse(this.citizen.ask("{ clock { today } }").at("/clock/today").asString());
		this.road = new Road(new Desk(this.specialist, new Caller(port, "head"), "staff_kuznetsova", "staff_tikhonov"),
				new InventedPerson(470_000_000, "Соловьёва", "Мария", "Андреевна"));
	}

	@BeforeAll
	void hired() {
		this.road.intake(this.today).link(this.citizen, Map.of());
		this.plan = new WorkplaceSteps(this.road);
		PlanGroundsOfTests.put(this.mongo, "notice_1", "office_moscow-south", this.road.id(), this.road.personId(),
				"Соловьёва Мария Андреевна", "7700000023", this.today);
	}

	@Test
	@Order(1)
	void aDraftIsTheOfficesAloneAndTheWorkerSeesItFirst() {
		this.plan.start(this.specialist, "notice_1", this.today);
		assertThat(seenBy(this.specialist).path("planStage").asString()).isEqualTo("DRAFT");
		nobody(this.employer);
		nobody(this.citizen);
		assertThat(refused(this.specialist, "offerPlanForDiscussion", Map.of())).containsExactly("WORKER_FIRST");
		this.plan.show(this.specialist, "CABINET", this.today);
		assertThat(seenBy(this.citizen).at("/now/plain").asString()).contains("черновик");
		nobody(this.employer);
	}

	@Test
	@Order(2)
	void whatTheWorkerSaysTheEmployerNeverReads() {
		this.plan.object(this.citizen, "После операции мне нельзя стоять.")
			.change(this.specialist, this.today, "Поставить стол и стул.")
			.offer(this.specialist);
		JsonNode seen = seenBy(this.employer);
		assertThat(seen.path("workerName").asString()).isEqualTo("Соловьёва Мария Андреевна");
		assertThat(seen.path("remarks").size()).isZero();
		assertThat(seen.path("editions").size()).isOne();
		assertThat(seen.path("comparison").isNull()).isTrue();
		assertThat(seen.toString()).doesNotContain("операции")
			.doesNotContain("у окна")
			.doesNotContain(this.road.person().snils())
			.doesNotContain(this.road.id());
	}

	@Test
	@Order(3)
	void aProposalIsAnsweredAndAChangeRevokesTheAgreement() {
		this.plan.answer(this.specialist)
			.say(this.employer, "proposePlanChange", "Стул есть, нужна лампа.")
			.answer(this.specialist)
			.say(this.specialist, "commentWorkplacePlan", "Лампу поставит центр.")
			.say(this.employer, "commentPlan", "Спасибо.")
			.disagree(this.employer)
			.agree(this.employer)
			.change(this.specialist, this.today, "Поставить стол и лампу.");
		assertThat(seenBy(this.employer).path("marks").toString()).contains("больше не действует");
		assertThat(refused(this.specialist, "sendWorkplacePlan", Map.of())).containsExactly("EMPLOYER_MAY_ANSWER");
		assertThat(this.citizen
			.ask("{ viewer { ... on CitizenViewer { messages(first: 1) { edges { node { title plain } } } } } }")
			.toString()).contains("План на рабочем месте изменён", "Теперь он читает новый.");
		this.plan.agree(this.employer);
	}

	@Test
	@Order(4)
	void whoWritesOverAnotherIsToldSo() {
		Answer late = new Sent(this.employer, "commentPlan",
				Map.of("idempotencyKey", Road.key(), "planId", this.plan.id(), "revision", 1, "words", "Поздно."))
			.send();
		assertThat(late.codes()).containsExactly("CONFLICT");
	}

	@Test
	@Order(5)
	void aSentPlanMeetsItsTermAndIsCarriedOut() {
		this.plan.send(this.specialist)
			.mentor(this.employer, this.today)
			.done(this.employer, "reportMeasureDone", this.today)
			.done(this.specialist, "recordMeasureDone", this.today);
		JsonNode whole = seenBy(this.specialist);
		assertThat(whole.at("/term/state").asString()).isEqualTo("MET");
		assertThat(whole.path("planStage").asString()).isEqualTo("SENT");
		assertThat(seenBy(this.citizen).at("/now/title").asString()).contains("согласован");
	}

	@Test
	@Order(6)
	void theFileAndTheCalendarSayWhatThePageSaysToEachSide() {
		for (Caller caller : List.of(this.specialist, this.employer, this.citizen)) {
			Answer file = caller.get("/documents/plans/" + this.plan.id());
			assertThat(file.header("content-type")).isEqualTo("application/pdf");
			assertThat(PdfChecks.profileFaults(file.bytes())).isEmpty();
			assertThat(PdfChecks.text(file.bytes())).contains(PdfChecks.letters("Поставить стол и лампу."))
				.contains(PdfChecks.letters("Ким Олег Иванович"))
				.doesNotContain(PdfChecks.letters("операции"));
			Answer days = caller.get("/documents/plans/" + this.plan.id() + "/calendar");
			assertThat(days.header("content-type")).startsWith("text/calendar");
			assertThat(new String(days.bytes(), StandardCharsets.UTF_8))
				.contains("DTSTART;VALUE=DATE:" + this.today.toString().replace("-", ""));
		}
		assertThat(this.employer.get("/documents/plans/" + Ids.next("plan")).status()).isEqualTo(404);
	}

	@Test
	@Order(7)
	void eachListIsOneBoundedQueryByAnIndex() {
		this.commands.forget();
		JsonNode mine = this.employer
			.ask("{ viewer { ... on EmployerViewer { workplacePlans { edges { node { id term { due } } } } } } }");
		assertThat(mine.at("/viewer/workplacePlans/edges").size()).isOne();
		assertThat(Explained.lastFind(this.commands, "workplacePlans", this.mongo).isOrderedByIndex()).isTrue();
	}

	@Test
	@Order(8)
	void theOfficeReadsWhoDidWhatWithThePlan() {
		JsonNode journal = this.specialist
			.ask("query($id: ID!) { node(id: $id) { ... on WorkplacePlan { journal(first: 50) { edges { node { purpose "
					+ "actor kind changes { before after } } } } } } }", Map.of("id", this.plan.id()))
			.at("/node/journal/edges");
		assertThat(journal.valueStream().map((each) -> each.at("/node/purpose").asString())).contains(
				"начат проект плана", "проект показан работнику", "проект передан на обсуждение",
				"работодатель согласовал план", "план изменён, согласие работодателя больше не действует",
				"план направлен");
		assertThat(journal.valueStream().map((each) -> each.at("/node/kind").asString())).containsOnly("WRITE");
		assertThat(journal.toString()).contains("Гражданин", "обсуждается, редакция 3").doesNotContain("операции");
	}

	@Test
	@Order(9)
	void aCancelledPlanStaysToBeReadAndTheGroundMayHaveAnother() {
		assertThat(refused(this.specialist, "startWorkplacePlan", Map.of())).containsExactly("PLAN_EXISTS");
		this.plan.cancel(this.specialist, this.today);
		assertThat(seenBy(this.employer).path("planStage").asString()).isEqualTo("CANCELLED");
		new WorkplaceSteps(this.road).start(this.specialist, "notice_1", this.today);
	}

	private List<String> refused(Caller by, String name, Map<String, Object> rest) {
		Map<String, Object> input = name.startsWith("start") ? new java.util.LinkedHashMap<>(
				this.road.sent.stream().filter((sent) -> sent.name().equals(name)).findFirst().orElseThrow().input())
				: new java.util.LinkedHashMap<>(
						Map.of("planId", this.plan.id(), "revision", seenBy(by).path("revision").asInt()));
		input.putAll(rest);
		input.put("idempotencyKey", Road.key());
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		JsonNode answer = by.ask("mutation($input: " + type + "Input!) { " + name + "(input: $input) { ... on " + type
				+ "Refused { objections { code } } } }", Map.of("input", input));
		return answer.path(name).path("objections").valueStream().map((each) -> each.path("code").asString()).toList();
	}

	private JsonNode seenBy(Caller caller) {
		return caller.ask(WHOLE, Map.of("id", this.plan.id())).path("node");
	}

	private void nobody(Caller caller) {
		assertThat(caller.send(WHOLE, Map.of("id", this.plan.id())).whole())
			.isEqualTo(caller.send(WHOLE, Map.of("id", Ids.next("plan"))).whole());
	}

}
