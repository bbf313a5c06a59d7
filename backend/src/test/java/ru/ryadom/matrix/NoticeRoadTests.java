package ru.ryadom.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
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

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.employers.PlanGround;
import ru.ryadom.employers.usecase.DeliverNotices;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.Applies;
import ru.ryadom.support.Explained;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** A notice from a confirmed hiring to its end, over HTTP, with the clock moved. */
@ServerTest
@RealKeycloak
class NoticeRoadTests {

	private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

	/** Friday 12 June is a day off: seven working days after the fourth. */
	private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 16);

	private static final String OF_CASE = "employerNotices { notices { noticeStage late requestId planId lapsedOn "
			+ "terms { due state rule { id } steps { date kind } } analysis { needed } } "
			+ "actions { name allowed objections { code message } } } tasks { name: __typename }";

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	@Autowired
	private DeliverNotices deliverNotices;

	@Autowired
	private SentCommands commands;

	@Autowired
	private List<PlanGround.Grounds> grounds;

	@LocalServerPort
	private int port;

	private Desk desk;

	private Caller employer;

	@BeforeEach
	void people() {
		at(THURSDAY);
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
		this.employer = caller("employer");
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo(null);
	}

	@Test
	@Applies("WPP-01")
	void theTermToRespondRunsFromTheDayTheNoticeLiesInTheCabinet() {
		NoticeSteps notice = noticed(440_001_010, NoticeSteps.LAMP);
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " RUNNING");
		assertThat(seen(notice).at("/term/steps").toString()).contains("2026-06-12");
		assertThat(seen(notice).at("/dueOn").asString()).isEqualTo(LAST_DAY.toString());
	}

	@Test
	@Applies("WPP-02")
	void aResponseOnTheLastDayIsInTimeAndItsAnalysisMakesAGround() {
		NoticeSteps notice = noticed(440_001_020, NoticeSteps.LAMP);
		at(LAST_DAY);
		notice.respond(this.employer);
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " MET", "WPP-02 2026-06-17 RUNNING");
		assertThat(tasks(notice)).containsExactly("ANALYSE_NEED");
		assertThat(ground(notice.id())).isEmpty();
		notice.analyse(this.desk.specialist(), true);
		assertThat(terms(notice)).endsWith("WPP-02 2026-06-17 MET");
		assertThat(tasks(notice)).isEmpty();
		PlanGround ground = ground(notice.id()).getFirst();
		assertThat(ground.analysedOn()).isEqualTo(LAST_DAY);
		assertThat(ground.workerName()).isEqualTo("Травина Алла Юрьевна");
		assertThat(ground.employer().digits()).isEqualTo(NoticeSteps.LAMP);
		assertThat(ofCase(notice).at("/employerNotices/notices/0/planId").isNull()).isTrue();
		WorkplaceSteps plan = new WorkplaceSteps(notice.road()).start(this.desk.specialist(), notice.id(), LAST_DAY);
		assertThat(ofCase(notice).at("/employerNotices/notices/0/planId").asString()).isEqualTo(plan.id());
	}

	@Test
	void silenceLapsesTheDayAfterTheLastAndALateAnswerBecomesARequest() {
		NoticeSteps notice = noticed(440_001_030, NoticeSteps.LAMP);
		at(LAST_DAY);
		this.sweepTerms.sweep(() -> true);
		assertThat(stage(notice)).isEqualTo("WAITING");
		at(LAST_DAY.plusDays(1));
		this.sweepTerms.sweep(() -> true);
		assertThat(ofCase(notice).at("/employerNotices/notices/0/lapsedOn").asString()).isEqualTo("2026-06-17");
		assertThat(stage(notice)).isEqualTo("LAPSED");
		assertThat(seen(notice).at("/told").asString()).contains("примут как обращение");
		at(LAST_DAY.plusDays(3));
		notice.refresh(this.desk.specialist()).respond(this.employer);
		JsonNode now = ofCase(notice).at("/employerNotices/notices/0");
		assertThat(now.path("late").asBoolean()).isTrue();
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " MET_LATE");
		String request = now.path("requestId").asString();
		assertThat(this.mongo.getCollection("employerRequests").countDocuments()).isEqualTo(1);
		notice.analyse(this.desk.specialist(), true);
		assertThat(ground(notice.id())).isEmpty();
		assertThat(ground(request)).hasSize(1);
	}

	@Test
	@Applies("WPP-02")
	void aPaperThatCameInTimeIsInTimeThoughItIsWrittenDownAfterTheLapse() {
		NoticeSteps notice = noticed(440_001_035, NoticeSteps.NO_CABINET).handOver(this.desk.specialist(), THURSDAY);
		at(LAST_DAY.plusDays(1));
		this.sweepTerms.sweep(() -> true);
		assertThat(stage(notice)).isEqualTo("LAPSED");
		notice.refresh(this.desk.specialist()).respondOnPaper(this.desk.specialist(), LAST_DAY);
		assertThat(stage(notice)).isEqualTo("RESPONDED");
		assertThat(ofCase(notice).at("/employerNotices/notices/0/late").asBoolean()).isFalse();
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " MET", "WPP-02 2026-06-17 RUNNING");
		assertThat(tasks(notice)).containsExactly("ANALYSE_NEED");
	}

	@Test
	void theLeadIsRemindedOfATermThatTheEmployerHolds() {
		NoticeSteps notice = noticed(440_001_040, NoticeSteps.LAMP);
		at(LocalDate.of(2026, 6, 10));
		this.sweepTerms.sweep(() -> true);
		assertThat(this.desk.specialist()
			.ask("{ viewer { ... on StaffViewer { notices(first: 3) { edges { node { text caseId } } } } } }")
			.toString()).contains("работодатель", notice.road().id());
	}

	@Test
	@Applies("WPP-00A")
	void withoutAgreementNothingIsDisclosedAndTheRefusalSaysWhy() {
		Road road = new Road(this.desk, new InventedPerson(440_001_050, "Травина", "Алла", "Юрьевна"));
		NoticeSteps notice = new NoticeSteps(road).hired(THURSDAY, "ООО «Лампа»", NoticeSteps.LAMP);
		Map<String, Object> input = new LinkedHashMap<>(
				Map.of("idempotencyKey", Road.key(), "caseId", road.refresh().id()));
		Answer answer = new Sent(this.desk.specialist(), "notifyEmployer", input).send();
		assertThat(answer.body()).contains("AGREEMENT_UNASKED", "раскроет работодателю инвалидность");
		assertThat(this.mongo.getCollection("employerNotices").countDocuments(new Document("caseId", road.id())))
			.isZero();
		new EndingSteps(road).reopen();
		assertThat(ofCase(notice).at("/employerNotices/actions/0/objections/0/code").asString())
			.isEqualTo("HIRING_NOT_CONFIRMED");
	}

	@Test
	void aHiringThatFellThroughWithdrawsTheNotice() {
		NoticeSteps notice = noticed(440_001_060, NoticeSteps.LAMP);
		new EndingSteps(notice.road()).reopen();
		assertThat(stage(notice)).isEqualTo("WITHDRAWN");
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " CANCELLED");
		assertThat(seen(notice).at("/actions").valueStream().noneMatch((each) -> each.path("allowed").asBoolean()))
			.isTrue();
	}

	@Test
	void whoHasNoCabinetIsHandedThePaperAndTheTermRunsFromThatDay() {
		NoticeSteps notice = noticed(440_001_070, NoticeSteps.NO_CABINET);
		assertThat(terms(notice)).isEmpty();
		assertThat(tasks(notice)).containsExactly("HAND_OVER_NOTICE");
		at(THURSDAY.plusDays(1));
		notice.handOver(this.desk.specialist(), THURSDAY.plusDays(1));
		assertThat(terms(notice)).containsExactly("WPP-01 2026-06-17 RUNNING");
	}

	@Test
	void whoComesToHaveACabinetFindsTheNoticeInItAndTheTermRunsFromThatDay() {
		NoticeSteps notice = noticed(440_001_075, "7700000055");
		this.deliverNotices.sweep(() -> true);
		assertThat(stage(notice)).isEqualTo("TO_HAND_OVER");
		this.mongo.getCollection("employerMembers")
			.insertOne(new Document("_id", "employermember_new").append("account", "1")
				.append("employer", "employer_new")
				.append("employerName", "ООО «Фонарь»")
				.append("inn", "7700000055")
				.append("working", true));
		this.deliverNotices.sweep(() -> true);
		assertThat(stage(notice)).isEqualTo("WAITING");
		assertThat(terms(notice)).containsExactly("WPP-01 " + LAST_DAY + " RUNNING");
	}

	@Test
	void notOursIsATaskUntilTheNoticeIsTakenBack() {
		NoticeSteps notice = noticed(440_001_080, NoticeSteps.LAMP).disown(this.employer);
		assertThat(tasks(notice)).containsExactly("CHECK_DENIED_HIRING");
		notice.withdraw(this.desk.specialist());
		assertThat(tasks(notice)).isEmpty();
	}

	@Test
	void listsAreReadByTheirIndexes() {
		noticed(440_001_090, NoticeSteps.LAMP);
		this.employer.ask("{ viewer { ... on EmployerViewer { notices(first: 2) { edges { node { id } } } } } }");
		assertThat(Explained.lastFind(this.commands, "employerNotices", this.mongo).stages()).contains("IXSCAN")
			.doesNotContain("COLLSCAN");
	}

	private NoticeSteps noticed(int number, String inn) {
		Road road = new Road(this.desk, new InventedPerson(number, "Травина", "Алла", "Юрьевна"));
		return new NoticeSteps(road).hired(THURSDAY, "ООО «Лампа»", inn).send(this.desk.specialist());
	}

	private List<PlanGround> ground(String id) {
		Viewer.StaffViewer staff = new Viewer.StaffViewer("account", "staff_morozova", "Морозова", "",
				"office_moscow-south", "", "RU-MOW", java.time.ZoneId.of("Europe/Moscow"),
				java.util.Set.of(Audience.SPECIALIST));
		return ReadingForTests
			.during(() -> this.grounds.stream().flatMap((each) -> each.find(staff, id).stream()).toList());
	}

	private JsonNode ofCase(NoticeSteps notice) {
		return notice.road().refreshed(OF_CASE.replace("tasks { name: __typename }", "tasks"));
	}

	private String stage(NoticeSteps notice) {
		return ofCase(notice).at("/employerNotices/notices/0/noticeStage").asString();
	}

	private List<String> tasks(NoticeSteps notice) {
		return this.mongo.getCollection("worklist")
			.find(new Document("_id", notice.road().id()))
			.first()
			.getList("tasks", String.class)
			.stream()
			.filter((task) -> !task.equals("HAND_OVER_PAPER"))
			.toList();
	}

	private List<String> terms(NoticeSteps notice) {
		return ofCase(notice).at("/employerNotices/notices/0/terms")
			.valueStream()
			.map((term) -> term.at("/rule/id").asString() + " " + term.path("due").asString() + " "
					+ term.path("state").asString())
			.toList();
	}

	private JsonNode seen(NoticeSteps notice) {
		return this.employer
			.ask("query($id: ID!) { node(id: $id) { ... on ReceivedNotice { noticeStage told dueOn "
					+ "term { due steps { date kind } } actions { name allowed } } } }", Map.of("id", notice.id()))
			.path("node");
	}

	private void at(LocalDate day) {
		this.clock.moveTo(day.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC));
	}

	private Caller caller(@Nullable String user) {
		return new Caller(this.port, user);
	}

}
