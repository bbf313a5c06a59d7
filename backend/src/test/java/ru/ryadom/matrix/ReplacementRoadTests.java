package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.usecase.SweepContracts;
import ru.ryadom.exchange.ExchangeBody;
import ru.ryadom.exchange.ExchangeMessage;
import ru.ryadom.exchange.ExchangeMessages;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.papers.Words;
import ru.ryadom.papers.pdf.PdfChecks;
import ru.ryadom.support.Applies;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who accompanies is replaced, the certificate has another edition, and the registry's
 * news are a task in the cases the same day.
 */
@TownTest
class ReplacementRoadTests {

	private static final LocalDate FORMED = LocalDate.of(2026, 5, 5);

	private static final LocalDate LATER = LocalDate.of(2026, 6, 2);

	private static final Viewer.ServiceViewer PROGRAM = new Viewer.ServiceViewer("service:test", "Проверка");

	private static final String EDITION = "id edition standing { stage since byEdition outcome } amends { kind } "
			+ "form { provider start end notes } number document { path } largePrint { path }";

	private static final String ALL = "query($id: ID!) { node(id: $id) { ... on Case { tasks state { __typename } "
			+ "providerTrouble { kind note } offers { stage reason } replacements { stage } certificateEditions { "
			+ EDITION
			+ " } terms { from due state rule { id } } journal(first: 60) { edges { node { kind purpose } } } "
			+ "} } }";

	private static final String CABINET = "{ viewer { ... on CitizenViewer { cases { edges { node { now { title } "
			+ "certificate { " + EDITION + " } certificateEditions { " + EDITION + " } } } } "
			+ "messages { edges { node { title body plain } } } } } }";

	@LocalServerPort
	private int port;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private ExchangeMessages exchange;

	@Autowired
	private SweepContracts sweepContracts;

	private Desk desk;

	private Caller citizen;

	@BeforeEach
	void people() {
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
		this.citizen = caller("citizen");
		moveTo(FORMED);
	}

	@AfterEach
	void backToToday() {
		moveTo(null);
	}

	@Test
	@Applies({ "SIT-08", "SIT-09", "SIT-24" })
	void whoAccompaniesIsReplacedTwiceAndTheSixMonthsStay() {
		Entered entered = entry("Опора", "7700000016");
		Road road = accompanied(entered, 460_000_010, "CABINET");
		moveTo(LATER);
		new ReplacementSteps(road).start("WORKER_LEFT", "NOBODY");
		assertThat(cabinet().at("/cases/edges/0/node/now/title").asString()).contains("другого сопровождающего");
		assertThat(texts(whole(road).path("tasks"))).containsExactly("REPLACE_PROVIDER");
		road.search().draft().approve(LATER);
		new ReplacementSteps(road).replace();
		assertThat(cabinet().at("/cases/edges/0/node/certificate/edition").asInt()).as("until the new one is sent")
			.isEqualTo(1);
		road.deliver("CABINET", LATER);
		new ReplacementSteps(road).byNgo(entered.id(), LATER).correctWorker("+7 495 000-66-77");
		road.deliver("CABINET", LATER);

		JsonNode file = whole(road);
		assertThat(texts(file.path("tasks"))).isEmpty();
		assertThat(file.path("certificateEditions")
			.valueStream()
			.map((each) -> String.join(" ", each.path("edition").asString(), each.at("/standing/stage").asString(),
					each.at("/standing/byEdition").asString("-"), each.at("/amends/kind").asString("-"),
					each.at("/form/start").asString(), each.at("/form/end").asString())))
			.containsExactly("4 IN_FORCE - CORRECTION 2026-05-05 2026-11-05",
					"3 REPLACED 4 REPLACEMENT 2026-05-05 2026-11-05", "2 REPLACED 3 REPLACEMENT 2026-05-05 2026-11-05",
					"1 REPLACED 2 - 2026-05-05 2026-11-05");
		assertThat(file.path("terms")
			.valueStream()
			.filter((each) -> each.path("state").asString().equals("RUNNING"))
			.map((each) -> each.at("/rule/id").asString() + " " + each.path("from").asString()))
			.containsExactlyInAnyOrder("SIT-09 2026-05-05", "SIT-10 2026-05-05");
		assertThat(purposes(file)).containsSubsequence("исправлен сертификат", "сменился сопровождающий",
				"начата замена сопровождающего", "сменился сопровождающий", "начата замена сопровождающего",
				"сформирован сертификат");
		assertThat(texts(file.path("replacements").findValues("stage"))).containsExactly("DONE", "DONE");
		assertThat(told(road)).containsExactly("1 null", "2 null", "3 null", "4 null");
		theCitizenReadsEveryEdition(road);
	}

	/** Edition three was never delivered: the citizen was given one, two and four. */
	private void theCitizenReadsEveryEdition(Road road) {
		JsonNode mine = cabinet().at("/cases/edges/0/node");
		assertThat(texts(mine.path("certificateEditions").findValues("edition"))).containsExactly("4", "2", "1");
		assertThat(cabinet().at("/messages/edges/0/node/body").asString()).contains("редакция 4",
				"исправлена неточность", Words.date(LocalDate.of(2026, 11, 5)));
		assertThat(cabinet().at("/messages/edges/1/node/body").asString()).contains("сменился сопровождающий");
		for (JsonNode each : mine.path("certificateEditions")) {
			for (String path : List.of("document", "largePrint")) {
				byte[] pdf = this.citizen.get(each.at("/" + path + "/path").asString()).bytes();
				assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
				assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
				boolean replaced = each.at("/standing/stage").asString().equals("REPLACED");
				assertThat(PdfChecks.text(pdf).contains("Заменён")).isEqualTo(replaced);
			}
		}
		assertThat(road.refresh().certificateId()).isEqualTo(mine.at("/certificate/id").asString());
	}

	@Test
	@Applies({ "SIT-10", "SIT-11" })
	void theCertificateEndsWithTheCaseAndIsInForceAgainWithIt() {
		Road road = accompanied(entry("Опора", "7700000016"), 460_000_020, "PAPER");
		moveTo(LATER);
		EndingSteps end = new EndingSteps(road);
		end.hired(LATER);
		JsonNode ended = whole(road).at("/certificateEditions/0");
		assertThat(ended.at("/standing/stage").asString()).isEqualTo("ENDED");
		assertThat(ended.at("/standing/since").asString()).isEqualTo("2026-06-02");
		assertThat(ended.at("/standing/outcome").asString()).isEqualTo("EMPLOYED");
		assertThat(ended.at("/form/end").asString()).isEqualTo("2026-11-05");
		assertThat(told(road)).containsExactly("1 null", "1 2026-06-02");
		end.reopen();
		assertThat(whole(road).at("/certificateEditions/0/standing/stage").asString()).isEqualTo("IN_FORCE");
		assertThat(told(road)).containsExactly("1 null", "1 2026-06-02", "1 null");
	}

	@Test
	@Applies({ "SIT-20", "SIT-24" })
	void aSuspendedEntryIsATaskTheSameDayAndItsOfferIsTakenBack() {
		Entered entered = entry("Опора", "7700000016");
		Road engaged = accompanied(entered, 460_000_030, "PAPER");
		Road offered = planned(460_000_040);
		new OfferSteps(offered).offer(entered.id(), FORMED);

		entered.suspend(FORMED);
		assertThat(texts(whole(engaged).path("tasks"))).containsExactly("REPLACE_PROVIDER");
		assertThat(whole(engaged).at("/providerTrouble/kind").asString()).isEqualTo("ENTRY_SUSPENDED");
		assertThat(whole(engaged).at("/providerTrouble/note").asString()).isEqualTo("Идёт проверка.");
		assertThat(queued(engaged)).containsExactly("REPLACE_PROVIDER");
		assertThat(noticed(engaged)).containsExactly("Сопровождающего пора сменить");
		assertThat(whole(offered).at("/offers/0/stage").asString()).isEqualTo("WITHDRAWN");
		assertThat(whole(offered).at("/offers/0/reason").asString()).contains("приостановлена");
		assertThat(purposes(whole(offered))).startsWith("сверено с реестром организаций");

		entered.resume(FORMED);
		assertThat(texts(whole(engaged).path("tasks"))).isEmpty();
		assertThat(queued(engaged)).isEmpty();

		entered.suspend(FORMED);
		new ReplacementSteps(engaged.refresh()).start("ENTRY_SUSPENDED", "NOBODY");
		engaged.search().draft().approve(FORMED);
		new ReplacementSteps(engaged).replace();
		assertThat(texts(whole(engaged).path("tasks"))).as("another accompanies").isEmpty();
	}

	@Test
	@Applies("SIT-21")
	void aContractThatExpiresIsFoundOnceWhoeverSweeps() {
		Entered entered = entry("Опора", "7700000016").contract(FORMED);
		Road road = accompanied(entered, 460_000_050, "PAPER");
		assertThat(this.sweepContracts.sweep(() -> true)).isZero();
		moveTo(FORMED.plusYears(1));
		assertThat(this.sweepContracts.sweep(() -> true)).as("on the last day").isZero();
		moveTo(FORMED.plusYears(1).plusDays(1));
		Thread other = Thread.ofVirtual().start(() -> this.sweepContracts.sweep(() -> true));
		this.sweepContracts.sweep(() -> true);
		join(other);
		this.sweepContracts.sweep(() -> true);
		assertThat(noticed(road)).containsExactly("Сопровождающего пора сменить");
		JsonNode file = whole(road);
		assertThat(file.at("/providerTrouble/kind").asString()).isEqualTo("CONTRACT_EXPIRED");
		assertThat(queued(road)).containsExactly("REPLACE_PROVIDER");
		assertThat(purposes(file)).containsOnlyOnce("сверено с реестром организаций");
	}

	@Test
	@Applies("SIT-21")
	void aContractThatIsEndedIsATaskTheSameDay() {
		Entered entered = entry("Опора", "7700000016").contract(FORMED);
		Road road = accompanied(entered, 460_000_060, "PAPER");
		entered.endContract(FORMED);
		assertThat(whole(road).at("/providerTrouble/kind").asString()).isEqualTo("CONTRACT_ENDED");
		entered.contract(FORMED);
		assertThat(texts(whole(road).path("tasks"))).as("there is a contract again").isEmpty();
	}

	private Entered entry(String name, String inn) {
		this.mongo.getCollection("ngoEntries").deleteMany(new Document("inn", inn));
		return new Entered(caller("registrar"), "RU-MOW", "office_moscow-south").add(name, inn);
	}

	private Road planned(int number) {
		return new Road(this.desk, new InventedPerson(number, "Соловьёва", "Мария", "Андреевна")).intake(FORMED)
			.decide(true)
			.plan(FORMED);
	}

	private Road accompanied(Entered entered, int number, String way) {
		Road road = planned(number);
		if (way.equals("CABINET")) {
			this.mongo.getCollection("people")
				.updateMany(new Document(), new Document("$set", new Document("links", List.of())));
			road.link(this.citizen, Map.of());
		}
		new OfferSteps(road).offer(entered.id(), FORMED).agree(0, 1, 2).engage(FORMED);
		return road.form("Нужен переводчик.").deliver(way, FORMED);
	}

	private JsonNode whole(Road road) {
		return this.desk.specialist().ask(ALL, Map.of("id", road.id())).path("node");
	}

	private JsonNode cabinet() {
		return this.citizen.ask(CABINET).path("viewer");
	}

	/** The tasks in the queue of who leads the case. */
	private List<String> queued(Road road) {
		return this.desk.specialist()
			.ask("{ viewer { ... on StaffViewer { worklist(first: 100) { edges { node { id tasks } } } } } }")
			.at("/viewer/worklist/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((row) -> row.path("id").asString().equals(road.id()))
			.flatMap((row) -> texts(row.path("tasks")).stream())
			.toList();
	}

	private List<String> noticed(Road road) {
		return this.desk.specialist()
			.ask("{ viewer { ... on StaffViewer { notices(first: 100) { edges { node { caseId title } } } } } }")
			.at("/viewer/notices/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((notice) -> notice.path("caseId").asString().equals(road.id()))
			.map((notice) -> notice.path("title").asString())
			.toList();
	}

	/** What ЕЦП was told of the certificate: «edition, when it ended». */
	private List<String> told(Road road) {
		return ReadingForTests.during(() -> this.exchange.of(PROGRAM, road.id()))
			.reversed()
			.stream()
			.map(ExchangeMessage::body)
			.filter(ExchangeBody.CertificateEntry.class::isInstance)
			.map(ExchangeBody.CertificateEntry.class::cast)
			.map((body) -> body.revision() + " " + body.endedOn())
			.toList();
	}

	private static List<String> purposes(JsonNode file) {
		return file.at("/journal/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("kind").asString().equals("WRITE"))
			.map((node) -> node.path("purpose").asString())
			.toList();
	}

	private static List<String> texts(Iterable<JsonNode> nodes) {
		List<String> texts = new ArrayList<>();
		nodes.forEach((node) -> texts.add(node.asString()));
		return texts;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
		}
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
