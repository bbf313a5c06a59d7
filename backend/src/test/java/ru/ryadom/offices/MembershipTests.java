package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A head's word on a membership acts on the very next request, in one office only. */
@ServerTest
class MembershipTests {

	private static final String ACCOUNT = "00000000-0000-4000-8000-0000000000";

	private static final String MEMBER = "member { id revision fullName roles signsIn left { on reason } }";

	private static final String QUEUE = "{ viewer { __typename ... on StaffViewer { worklist { edges { node { id } } } } } }";

	private static final String MEMBERS = "query($standing: StaffStanding) { viewer { ... on StaffViewer { members(first: 20, "
			+ "standing: $standing) { edges { node { id revision fullName phone actions { name allowed objections { code } "
			+ "} } } } } } }";

	@Autowired
	private Callers callers;

	@Autowired
	private AppointmentOrders orders;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private SentCommands commands;

	@Test
	void whoIsTakenOnAndLinkedWorksAtTheNextRequestAndWhoIsLetGoDoesNot() {
		Caller newcomer = newcomer();
		assertThat(kind(newcomer)).isEqualTo("UnassignedViewer");
		JsonNode added = done(head(), "addStaffMember", card("Рябова Инна Львовна"));
		assertThat(added.path("signsIn").asBoolean()).isFalse();
		JsonNode linked = done(head(), "linkStaffAccount", of(added, Map.of("linkCode", code(newcomer))));
		assertThat(linked.path("signsIn").asBoolean()).isTrue();
		assertThat(newcomer.ask(QUEUE).at("/data/viewer/worklist/edges").isArray()).isTrue();
		assertThat(colleagues()).contains("Рябова Инна Львовна");

		JsonNode left = done(head(), "endStaffMembership",
				of(linked, Map.of("on", today(), "reason", "Перешла в другой центр.")));
		assertThat(left.at("/left/reason").asString()).isEqualTo("Перешла в другой центр.");
		assertThat(left.path("fullName").asString()).isEqualTo("Рябова Инна Львовна");
		assertThat(kind(newcomer)).isEqualTo("UnassignedViewer");
		assertThat(colleagues()).doesNotContain("Рябова Инна Львовна");
		assertThat(head().ask(MEMBERS, Map.of("standing", "LEFT")).toString()).contains(left.path("id").asString());
		assertThat(head().ask(MEMBERS, Map.of("standing", "WORKING")).toString())
			.doesNotContain(left.path("id").asString());
		assertThat(refused(head(), "endStaffMembership", of(left, Map.of("on", today(), "reason", "Ещё раз."))))
			.containsExactly("MEMBER_LEFT");
	}

	@Test
	void rolesThatAreTakenAwayAreGoneAtTheNextRequest() {
		Caller newcomer = newcomer();
		Map<String, Object> card = card("Мохов Олег Ильич");
		card.put("linkCode", code(newcomer));
		JsonNode added = done(head(), "addStaffMember", card);
		assertThat(newcomer.ask(QUEUE).has("errors")).isFalse();
		Map<String, Object> auditor = card("Мохов Олег Ильич");
		auditor.remove("employedSince");
		auditor.put("roles", List.of("AUDITOR"));
		done(head(), "changeStaffMember", of(added, auditor));
		assertThat(kind(newcomer)).as("the token gives no such role").isEqualTo("UnassignedViewer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "51", "b1", "e1" })
	void anAccountThatHasAPlaceGetsNoOther(String taken) {
		Caller nobodysYet = this.callers.signedIn(ACCOUNT + taken, "citizen");
		if (taken.equals("51")) {
			nobodysYet = this.callers.signedIn(ACCOUNT + taken, "head");
			assertThat(kind(nobodysYet)).isEqualTo("UnassignedViewer");
		}
		Map<String, Object> card = card("Ланская Вера");
		card.put("linkCode", code(nobodysYet));
		assertThat(refused(head(), "addStaffMember", card)).containsExactly("ACCOUNT_TAKEN");
		assertThat(refused(head(), "addStaffMember", card)).as("the code is not spent")
			.containsExactly("ACCOUNT_TAKEN");
	}

	@Test
	void aCodeIsGoodForOnePlace() {
		Map<String, Object> card = card("Ланская Вера");
		card.put("linkCode", code(newcomer()));
		done(head(), "addStaffMember", card);
		assertThat(refused(head(), "addStaffMember", card)).containsExactly("LINK_CODE_UNKNOWN");
	}

	@Test
	void whatIsForeignAndWhatIsNotThereAreTheSameBytes() {
		JsonNode added = done(head(), "addStaffMember", card("Ланская Вера"));
		Map<String, Object> end = Map.of("on", today(), "reason", "Причина.");
		JsonNode nobodys = raw(foreignHead(), "endStaffMembership",
				of("staff_" + UUID.randomUUID(), added.path("revision").asInt(), end));
		JsonNode foreign = raw(foreignHead(), "endStaffMembership", of(added, end));
		assertThat(nobodys.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(foreign).isEqualTo(nobodys);
		assertThat(foreignHead().ask(MEMBERS).toString()).contains("staff_safina")
			.doesNotContain(added.path("id").asString());
		Map<String, Object> old = new LinkedHashMap<>(end);
		old.putAll(Map.of("memberId", added.path("id").asString(), "revision", 99));
		assertThat(raw(head(), "endStaffMembership", old).at("/errors/0/extensions/code").asString())
			.isEqualTo("CONFLICT");
	}

	@Test
	void twoHeadsCannotEndEachOtherAtOnce() throws Exception {
		Caller second = this.callers.signedIn(ACCOUNT + "f7", "head");
		Map<String, Object> card = card("Гордеев Павел");
		card.putAll(Map.of("roles", List.of("HEAD"), "linkCode", code(second)));
		JsonNode other = done(foreignHead(), "addStaffMember", card);
		Document before = this.mongo.findById("staff_belov", Document.class, "staff");
		assertThat(before).isNotNull();
		int revision = before.getInteger("revision");
		Map<String, Object> end = Map.of("on", today(), "reason", "Причина.");
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<JsonNode>> both = List.of(() -> raw(foreignHead(), "endStaffMembership", of(other, end)),
					() -> raw(second, "endStaffMembership", of("staff_belov", revision, end)));
			threads.invokeAll(both).forEach((answer) -> assertThat(answer.state()).isNotNull());
		}
		long heads = this.mongo.count(Query
			.query(Criteria.where("office").is("office_kazan-center").and("working").is(true).and("roles").is("HEAD")),
				"staff");
		assertThat(heads).isOne();
		this.mongo.save(before, "staff");
	}

	@Test
	void anEntryIsWrittenForEachChangeAndNamesNoPrivateThing() {
		JsonNode added = done(head(), "addStaffMember", card("Ланская Вера"));
		Map<String, Object> other = card("Ланская Вера");
		other.remove("employedSince");
		other.putAll(Map.of("phone", "+7 495 000-11-99", "roles", List.of("SPECIALIST", "HEAD")));
		JsonNode changed = done(head(), "changeStaffMember", of(added, other));
		done(head(), "endStaffMembership", of(changed, Map.of("on", today(), "reason", "По просьбе.")));
		Query aboutIt = Query.query(Criteria.where("subject").is(added.path("id").asString())).with(Sort.by("_id"));
		List<Document> entries = this.mongo.find(aboutIt, Document.class, "journal");
		assertThat(entries).extracting((entry) -> entry.getString("purpose"))
			.containsExactly("принят работник центра", "изменены сведения о работнике центра",
					"закончена работа в центре");
		assertThat(entries.toString()).contains("специалист, руководитель")
			.doesNotContain("Ланская")
			.doesNotContain("000-11-99")
			.doesNotContain("По просьбе");
		assertThat(this.mongo.findAll(Document.class, "staff").toString()).doesNotContain("Ланская")
			.doesNotContain("Морозова")
			.doesNotContain("000-11-99");
	}

	@Test
	void aPageIsReadByAnIndexAndExaminesOnlyWhatItShows() {
		IntStream.range(0, 30).forEach((_) -> done(head(), "addStaffMember", card("Ланская Вера")));
		for (Map<String, String> standing : List.of(Map.<String, String>of(), Map.of("standing", "WORKING"))) {
			this.commands.forget();
			assertThat(head().ask(MEMBERS, standing).at("/data/viewer/members/edges")).hasSize(20);
			Explained figures = Explained.lastFind(this.commands, "staff", this.mongo);
			assertThat(figures.documents()).isLessThanOrEqualTo(21);
			assertThat(figures.isOrderedByIndex()).isTrue();
		}
	}

	@Test
	void aHeadSeesWhatMayBeDoneWithThemselves() {
		JsonNode own = head().ask(MEMBERS, Map.of("standing", "WORKING"))
			.at("/data/viewer/members/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("id").asString().equals("staff_orlova"))
			.findFirst()
			.orElseThrow();
		assertThat(own.path("actions")
			.valueStream()
			.map((action) -> action.path("name").asString() + " " + action.path("allowed").asBoolean()))
			.containsExactly("changeStaffMember true", "linkStaffAccount false", "endStaffMembership false");
	}

	@Test
	void aRecordThatIsMissingSpoilsNothingOfTheOrders() {
		this.orders.save(AppointmentOrder.draft("office_moscow-south", "case_1", "staff_gone", "staff_morozova",
				LocalDate.of(2026, 5, 12)));
		JsonNode node = head().ask(
				"{ viewer { ... on StaffViewer { appointmentOrders { edges { node { appointed { id fullName } draftedBy { "
						+ "fullName } actions { name allowed objections { code } } } } } } } }")
			.at("/data/viewer/appointmentOrders/edges/0/node");
		assertThat(node.at("/appointed/fullName").asString()).isEqualTo("Запись о работнике не найдена");
		assertThat(node.at("/draftedBy/fullName").asString()).isEqualTo("Морозова Елена Игоревна");
		assertThat(node.at("/actions/0/objections/0/code").asString()).isEqualTo("APPOINTED_CANNOT_ACCOMPANY");
		assertThat(node.at("/actions/1/allowed").asBoolean()).isTrue();
	}

	private Caller head() {
		return this.callers.signedIn(ACCOUNT + "d1", "head");
	}

	private Caller foreignHead() {
		return this.callers.signedIn(ACCOUNT + "d2", "head");
	}

	private Caller newcomer() {
		return this.callers.signedIn(UUID.randomUUID().toString(), "specialist");
	}

	private String today() {
		return this.callers.nobody().ask("{ clock { today } }").at("/data/clock/today").asString();
	}

	private List<String> colleagues() {
		return this.callers.specialist()
			.ask("{ viewer { ... on StaffViewer { colleagues { fullName } } } }")
			.at("/data/viewer/colleagues")
			.valueStream()
			.map((one) -> one.path("fullName").asString())
			.toList();
	}

	private static String kind(Caller caller) {
		return caller.ask("{ viewer { __typename } }").at("/data/viewer/__typename").asString();
	}

	private static String code(Caller caller) {
		return send(caller, "requestLinkCode", Map.of(), "code").at("/data/requestLinkCode/code").asString();
	}

	private Map<String, Object> card(String name) {
		return new LinkedHashMap<>(Map.of("fullName", name, "post", "инспектор", "phone", "+7 495 000-11-22", "email",
				"new@czn.example.org", "roles", List.of("SPECIALIST"), "employedSince", today()));
	}

	private static Map<String, Object> of(JsonNode member, Map<String, ?> rest) {
		return of(member.path("id").asString(), member.path("revision").asInt(), rest);
	}

	private static Map<String, Object> of(String id, int revision, Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("memberId", id, "revision", revision));
		return input;
	}

	private static JsonNode done(Caller caller, String name, Map<String, ?> input) {
		JsonNode answer = raw(caller, name, input);
		assertThat(answer.at("/data/" + name + "/member").isObject()).as(answer.toString()).isTrue();
		return answer.at("/data/" + name + "/member");
	}

	private static List<String> refused(Caller caller, String name, Map<String, ?> input) {
		return raw(caller, name, input).at("/data/" + name + "/objections")
			.valueStream()
			.map((objection) -> objection.path("code").asString())
			.toList();
	}

	private static JsonNode raw(Caller caller, String name, Map<String, ?> input) {
		return send(caller, name, input, MEMBER);
	}

	private static JsonNode send(Caller caller, String name, Map<String, ?> input, String selection) {
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		Map<String, Object> whole = new LinkedHashMap<>(input);
		whole.put("idempotencyKey", UUID.randomUUID().toString());
		return caller
			.ask("mutation($input: " + type + "Input!) { " + name + "(input: $input) { __typename ... on " + type
					+ "Done { " + selection + " } ... on " + type + "Refused { objections { code message field } } } }",
					Map.of("input", whole));
	}

}
