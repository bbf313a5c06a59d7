package ru.ryadom.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.people.Person;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.InventedPeople;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** Who leads a case: at the intake, when it is given over, and when its worker leaves. */
@ServerTest
class LeadTests {

	private static final String KUZNETSOVA = "staff_kuznetsova";

	private static final String SPECIALIST_ACCOUNT = "00000000-0000-4000-8000-000000000051";

	private static final String HEAD_ACCOUNT = "00000000-0000-4000-8000-0000000000d1";

	private static final String QUEUE = """
			query ($filter: WorklistFilter) { viewer { ... on StaffViewer { worklist(first: 100, filter: $filter) {
			  edges { node { id revision responsible { id fullName } } } } } } }""";

	private static final String ONE = """
			mutation ($input: ReassignCaseInput!) { reassignCase(input: $input) { __typename
			  ... on ReassignCaseDone { case { revision responsible { id } lead { reason since by { id } staff { id } } } }
			  ... on ReassignCaseRefused { objections { code field } } } }""";

	private static final String MANY = """
			mutation ($input: ReassignCasesInput!) { reassignCases(input: $input) { __typename
			  ... on ReassignCasesDone { rows { caseId done objections { code } } }
			  ... on ReassignCasesRefused { objections { code field } } } }""";

	private static int invented;

	@Autowired
	private Callers callers;

	@Autowired
	private IntakeCase intakeCase;

	@Autowired
	private Viewers viewers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	private LocalDate today = LocalDate.of(2026, 4, 6);

	@BeforeEach
	void monday() {
		this.clock.moveTo(Instant.parse("2026-04-06T09:00:00Z"));
	}

	@Test
	void whoTookThePersonInLeadsTheCase() {
		String id = intake();
		assertThat(responsible(id)).isEqualTo("staff_morozova");
		assertThat(ids(Map.of("whose", "MINE"))).contains(id);
		assertThat(ids(Map.of("responsibleId", "staff_morozova"))).contains(id);
		assertThat(ids(Map.of("responsibleId", KUZNETSOVA))).doesNotContain(id);
		assertThat(ids(Map.of("whose", "NOBODYS"))).doesNotContain(id);
	}

	@Test
	void aCaseIsGivenOverWithAReasonAndTheJournalNamesBoth() {
		String id = intake();
		JsonNode done = send(this.callers.specialist(), ONE, one(id, 1, KUZNETSOVA, "В отпуске до мая."));
		assertThat(done.at("/case/responsible/id").asString()).isEqualTo(KUZNETSOVA);
		assertThat(done.at("/case/lead/reason").asString()).isEqualTo("В отпуске до мая.");
		assertThat(done.at("/case/lead/by/id").asString()).isEqualTo("staff_morozova");
		assertThat(ids(Map.of("responsibleId", KUZNETSOVA))).contains(id);
		assertThat(ids(Map.of("whose", "MINE"))).doesNotContain(id);
		Document entry = this.mongo.findOne(
				Query.query(Criteria.where("subject").is(id).and("purpose").is("дело передано")), Document.class,
				"journal");
		assertThat(entry).isNotNull();
		assertThat(entry.toJson()).contains("Морозова Елена Игоревна", "Кузнецова Анна Павловна")
			.doesNotContain("В отпуске");
		assertThat(codes(send(this.callers.specialist(), ONE, one(id, 2, "staff_tikhonov", "Назад."))))
			.containsExactly("LED_BY_COLLEAGUE");
		assertThat(send(head(), ONE, one(id, 2, "staff_morozova", "Вернулась.")).path("__typename").asString())
			.isEqualTo("ReassignCaseDone");
	}

	@Test
	void nobodyIsGivenACaseOfAnotherOfficeOrARoleThatLeadsNone() {
		String id = intake();
		for (String staff : List.of("staff_safina", "staff_nazarov", "staff_nobody", "no id")) {
			assertThat(codes(send(head(), ONE, one(id, 1, staff, "Так надо.")))).as(staff)
				.containsExactly("STAFF_CANNOT_LEAD");
		}
	}

	@Test
	void manyAreGivenOverEachByItselfAndNobodysEditIsOverwritten() {
		String fresh = intake();
		String changed = intake();
		String stranger = intakeIn(this.callers.specialistOfAnotherOffice());
		send(this.callers.specialist(), ONE, one(changed, 1, KUZNETSOVA, "Первая."));
		Map<String, Object> input = many(
				List.of(seen(fresh, 1), seen(changed, 1), seen(stranger, 1), seen(Ids.next("case"), 1), seen("?", 1)),
				"staff_tikhonov", "Разгрузка.");
		JsonNode done = send(head(), MANY, input);
		assertThat(values(done.path("rows"), "/done")).containsExactly("true", "false", "false", "false", "false");
		assertThat(values(done.path("rows"), "/objections/0/code")).containsExactly("", "CASE_CHANGED", "CASE_NOT_HERE",
				"CASE_NOT_HERE", "CASE_NOT_HERE");
		assertThat(responsible(fresh)).isEqualTo("staff_tikhonov");
		assertThat(responsible(changed)).isEqualTo(KUZNETSOVA);
		assertThat(send(head(), MANY, input)).as("once more").isEqualTo(done);
		assertThat(revision(fresh)).isEqualTo(2);
	}

	@Test
	void whatIsAskedWronglyIsRefusedWhole() {
		String id = intake();
		assertThat(codes(send(head(), MANY, many(List.of(), KUZNETSOVA, " ")))).containsExactly("NOTHING_CHOSEN",
				"FIELD_EMPTY");
		assertThat(codes(send(head(), MANY, many(List.of(seen(id, 1), seen(id, 1)), KUZNETSOVA, "Так."))))
			.containsExactly("CASE_TWICE");
		List<Map<String, Object>> many = java.util.stream.Stream.generate(() -> seen(Ids.next("case"), 1))
			.limit(51)
			.toList();
		assertThat(codes(send(head(), MANY, many(many, KUZNETSOVA, "Так.")))).containsExactly("TOO_MANY_CASES");
	}

	@Test
	void ofTwoWhoGiveOneCaseOverAtOnceOneIsTold() throws Exception {
		String id = intake();
		List<String> staff = List.of(KUZNETSOVA, "staff_tikhonov");
		try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = threads.invokeAll(
					staff
						.stream().<java.util.concurrent.Callable<JsonNode>>map(
								(to) -> () -> send(head(), MANY, many(List.of(seen(id, 1)), to, "Сразу.")))
						.toList());
			List<String> done = new java.util.ArrayList<>();
			for (var answer : answers) {
				done.addAll(values(answer.get().path("rows"), "/done"));
			}
			assertThat(done).containsExactlyInAnyOrder("true", "false");
		}
		assertThat(revision(id)).isEqualTo(2);
	}

	@Test
	void whoLeavesLeavesCasesThatAreNobodysUntilTheHeadGivesThemOver() {
		JsonNode member = member("Уходящая Инна Львовна");
		String id = intake();
		send(head(), ONE, one(id, 1, member.path("id").asString(), "Новый работник."));
		JsonNode left = endMember(member);
		assertThat(left.path("casesLeft").asInt()).isEqualTo(1);
		assertThat(responsible(id)).isEmpty();
		assertThat(ids(Map.of("whose", "NOBODYS"))).contains(id);
		assertThat(send(this.callers.specialist(), ONE, one(id, 2, "staff_morozova", "Беру себе."))
			.at("/case/responsible/id")
			.asString()).isEqualTo("staff_morozova");
	}

	@Test
	void whoLeadsTheCaseIsRemindedOnWhateverSideTheTermIsAndAllAreOfOneThatNobodyLeads() {
		String led = intake();
		JsonNode member = member("Прощальная Вера Львовна");
		String nobodys = intake();
		send(head(), ONE, one(nobodys, 1, member.path("id").asString(), "Новый работник."));
		endMember(member);
		for (String id : List.of(led, nobodys)) {
			this.mongo.updateMulti(Query.query(Criteria.where("subject").is(id)),
					org.springframework.data.mongodb.core.query.Update.update("holder", "MSE"), "terms");
		}
		this.clock.moveTo(Instant.parse("2026-04-07T09:00:00Z"));
		this.sweepTerms.sweep(() -> true);
		assertThat(toldOf(led)).containsExactly("staff_morozova LAST_DAY MSE");
		assertThat(toldOf(nobodys)).containsExactly("SPECIALIST LAST_DAY MSE");
		this.clock.moveTo(Instant.parse("2026-04-08T09:00:00Z"));
		this.sweepTerms.sweep(() -> true);
		assertThat(toldOf(led)).containsExactlyInAnyOrder("staff_morozova LAST_DAY MSE", "staff_morozova MISSED MSE",
				"HEAD MISSED MSE");
		String notices = this.callers.specialist()
			.ask("{ viewer { ... on StaffViewer { notices(first: 100) { edges { node { caseId kind } } } } } }")
			.toString();
		assertThat(notices).contains(led, nobodys);
	}

	private List<String> toldOf(String caseId) {
		return this.mongo.find(Query.query(Criteria.where("caseId").is(caseId)), Document.class, "notices")
			.stream()
			.map((notice) -> notice.getString("to") + " " + notice.getString("kind") + " " + notice.getString("holder"))
			.toList();
	}

	private JsonNode member(String name) {
		return send(head(), """
				mutation ($input: AddStaffMemberInput!) { addStaffMember(input: $input) { __typename
				  ... on AddStaffMemberDone { member { id revision casesLeft } } } }""",
				Map.of("fullName", name, "post", "инспектор", "phone", "+7 495 000-11-22", "email",
						"new@czn.example.org", "roles", List.of("SPECIALIST"), "employedSince", this.today.toString()))
			.path("member");
	}

	private JsonNode endMember(JsonNode member) {
		return send(head(), """
				mutation ($input: EndStaffMembershipInput!) { endStaffMembership(input: $input) { __typename
				  ... on EndStaffMembershipDone { member { id casesLeft } } } }""",
				Map.of("memberId", member.path("id").asString(), "revision", member.path("revision").asInt(), "on",
						this.today.toString(), "reason", "Уволилась."))
			.path("member");
	}

	private String intake() {
		return intake(SPECIALIST_ACCOUNT);
	}

	private String intakeIn(Caller another) {
		assertThat(another.ask("{ viewer { __typename } }").has("errors")).isFalse();
		return intake("00000000-0000-4000-8000-000000000052");
	}

	private String intake(String account) {
		Viewer.StaffViewer viewer = (Viewer.StaffViewer) this.viewers
			.of(new Account(account, "", Set.of(Audience.SPECIALIST)));
		Person person = new InventedPeople(900, 900 + invented++).next("person_of_the_lot", viewer.officeId());
		IntakeCase.Result result = ReadingForTests.during(() -> this.intakeCase.intake(viewer,
				new IntakeCase.Input(UUID.randomUUID().toString(),
						new IntakeCase.PersonInput(person.snils(), person.lastName(), person.firstName(),
								person.middleName(), person.birthDate(), null, null, Set.of()),
						FactSource.PAPER, IdentityPaperKind.PASSPORT, true, "ЛД-" + invented, this.today, this.today,
						FactSource.PAPER, "77-" + invented, this.today, null, FactSource.PAPER)));
		return ((IntakeCase.Done) result).file().id();
	}

	private Caller head() {
		return this.callers.signedIn(HEAD_ACCOUNT, "head");
	}

	private JsonNode send(Caller by, String document, Map<String, Object> input) {
		Map<String, Object> whole = new HashMap<>(Map.of("idempotencyKey", UUID.randomUUID().toString()));
		whole.putAll(input);
		JsonNode answer = by.ask(document, Map.of("input", whole));
		assertThat(answer.has("errors")).as("%.800s", answer).isFalse();
		return answer.path("data").iterator().next();
	}

	private static Map<String, Object> one(String id, int revision, String staff, String reason) {
		return Map.of("caseId", id, "revision", revision, "staffId", staff, "reason", reason);
	}

	private static Map<String, Object> many(List<Map<String, Object>> cases, String staff, String reason) {
		return Map.of("idempotencyKey", UUID.randomUUID().toString(), "cases", cases, "staffId", staff, "reason",
				reason);
	}

	private static Map<String, Object> seen(String id, int revision) {
		return Map.of("caseId", id, "revision", revision);
	}

	private List<String> ids(Map<String, Object> filter) {
		return values(rows(filter), "/node/id");
	}

	private JsonNode rows(Map<String, Object> filter) {
		JsonNode answer = this.callers.specialist().ask(QUEUE, Map.of("filter", filter));
		assertThat(answer.has("errors")).as("%.800s", answer).isFalse();
		return answer.at("/data/viewer/worklist/edges");
	}

	private String responsible(String id) {
		return row(id).at("/responsible/id").asString("");
	}

	private int revision(String id) {
		return row(id).at("/revision").asInt();
	}

	private JsonNode row(String id) {
		return StreamSupport.stream(rows(Map.of()).spliterator(), false)
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("id").asString().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> codes(JsonNode refused) {
		return values(refused.path("objections"), "/code");
	}

	private static List<String> values(JsonNode list, String path) {
		return StreamSupport.stream(list.spliterator(), false).map((each) -> textOf(each.at(path))).toList();
	}

	private static String textOf(@Nullable JsonNode node) {
		return (node == null || node.isMissingNode()) ? "" : node.asString();
	}

}
