package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Walks one case down the road through the product's own mutations. */
final class Road {

	private static final String CASE = "case { id revision person { id revision } orders { id revision } "
			+ "certificate { id revision number } }";

	/** The person took it in person, and the signature was seen. */
	static final Map<String, Object> SIGNED = Map.of("taker", "PERSON", "signatureSeen", true);

	private final Desk desk;

	private final InventedPerson person;

	private final Dye dye;

	final List<Sent> sent;

	private JsonNode file;

	private JsonNode member = MissingNode.getInstance();

	Road(Desk desk, InventedPerson person) {
		this(desk, person, Dye.NONE);
	}

	/** The same, and what is typed on the way is changed a little before it is sent. */
	Road(Desk desk, InventedPerson person, Dye dye) {
		this.desk = desk;
		this.person = person;
		this.dye = dye;
		this.sent = new ArrayList<>();
		this.file = desk.specialist().ask("{ __typename }");
	}

	private Road(Road before, Desk desk) {
		this.desk = desk;
		this.person = before.person;
		this.dye = before.dye;
		this.sent = before.sent;
		this.file = before.file;
	}

	/** The same case at another office, with all that was done before. */
	Road at(Desk other) {
		return new Road(this, other).refresh();
	}

	/** Those at an office who do the work. */
	record Desk(Caller specialist, Caller head, String staff, String otherStaff) {
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

	JsonNode change(Caller by, String name, Map<String, ?> input, String done) {
		Sent one = Sent.done(by, name, this.dye.dip(this.person, name, input), done);
		this.sent.add(one);
		return one.answer();
	}

	void changeCase(String name, Map<String, ?> input) {
		this.file = change(this.desk.specialist(), name, input, CASE).path("case");
	}

	/** The case and the revision of it that was seen, with the rest of an input. */
	Map<String, Object> ofCase(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(Map.of("caseId", id(), "revision", revision()));
		input.putAll(rest);
		return input;
	}

	Map<String, Object> intakeInput(LocalDate on) {
		String day = on.toString();
		Map<String, Object> input = new LinkedHashMap<>();
		input.put("person", this.person.input());
		input.put("personalDataSource", "ELECTRONIC");
		input.put("identityPaper", "PASSPORT");
		input.put("identityPaperSeen", true);
		input.put("personalFileNumber", "2026-" + this.person.number());
		input.put("personalFileDate", day);
		input.put("planAgreedOn", day);
		input.put("planSource", "ELECTRONIC");
		input.put("ipraNumber", "ИПРА-" + this.person.number());
		input.put("ipraReceivedOn", day);
		input.put("ipraValidUntil", on.plusYears(1).toString());
		input.put("ipraSource", "SMEV_EXTRACT");
		return input;
	}

	Road intake(LocalDate on) {
		changeCase("intakeCase", intakeInput(on));
		return this;
	}

	Road decide(boolean needed) {
		changeCase("decideNeed", ofCase(Map.of("needed", needed, "ground", "IPRA_EXTRACT", "reasons",
				needed ? "Показана помощь другого лица." : "Помощь другого лица не показана.")));
		return this;
	}

	Road plan(LocalDate from) {
		return plan(List.of(
				Map.of("listed", "accompaniment-1", "content", "Согласовать время и место встречи.", "from",
						from.toString(), "to", from.plusDays(30).toString()),
				Map.of("listed", "accompaniment-negotiations", "content", "Быть рядом на собеседовании.", "from",
						from.toString(), "to", from.plusDays(60).toString()),
				Map.of("ownTitle", "Первая неделя на новом месте", "content", "Встречать утром у проходной.", "from",
						from.toString(), "to", from.plusDays(90).toString())));
	}

	Road plan(List<Map<String, Object>> measures) {
		changeCase("planMeasures", ofCase(Map.of("measures", measures)));
		return this;
	}

	Road search() {
		changeCase("recordNgoSearch", ofCase(Map.of("ground", "NO_SUITABLE_NGO", "note", "Подходящей нет.")));
		return this;
	}

	Road draft(String staff) {
		changeCase("draftAppointmentOrder", ofCase(Map.of("staffId", staff)));
		return this;
	}

	Road draft() {
		return draft(this.desk.staff());
	}

	Road sendBack() {
		return order("returnAppointmentOrder", Map.of("reason", "Работник в отпуске."));
	}

	Road approve(LocalDate on) {
		return order("approveAppointmentOrder", Map.of("number", "118-с", "date", on.toString()));
	}

	private Road order(String name, Map<String, String> rest) {
		JsonNode order = this.file.at("/orders/0");
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.put("orderId", order.path("id").asString());
		input.put("revision", order.path("revision").asInt());
		change(this.desk.head(), name, input, "order { id revision }");
		return refresh();
	}

	Road form(String notes) {
		changeCase("formCertificate", ofCase(Map.of("notes", notes)));
		return this;
	}

	Road deliver(String way, LocalDate on) {
		JsonNode certificate = this.file.path("certificate");
		Map<String, Object> input = new LinkedHashMap<>(Map.of("certificateId", certificate.path("id").asString(),
				"revision", certificate.path("revision").asInt(), "way", way));
		if (way.equals("PAPER")) {
			input.put("handedOn", on.toString());
			input.put("receipt", SIGNED);
		}
		changeCase("deliverCertificate", input);
		return this;
	}

	Road handNotice(LocalDate on) {
		changeCase("confirmPaperNotice", ofCase(Map.of("handedOn", on.toString(), "receipt", SIGNED)));
		return this;
	}

	/** Somebody of the office gives the case over. */
	Road giveOver(Caller by, String staff) {
		change(by, "reassignCase", ofCase(Map.of("staffId", staff, "reason", "Ушла на другой участок.")), CASE);
		return refresh();
	}

	/** The same by the list of chosen ones. */
	Road giveOverAmongMany(Caller by, String staff) {
		change(by, "reassignCases",
				Map.of("cases", List.of(ofCase(Map.of())), "staffId", staff, "reason", "Разгрузка."),
				"rows { caseId done }");
		return refresh();
	}

	/** Links the account of a citizen that named a code. */
	Road link(Caller citizen, Map<String, String> whose) {
		String code = code(citizen);
		Map<String, Object> input = new LinkedHashMap<>(whose);
		input.putAll(Map.of("personId", personId(), "revision", this.file.at("/person/revision").asInt(), "code", code,
				"identityPaperSeen", true));
		change(this.desk.specialist(), "linkAccount", input, "person { id }");
		return refresh();
	}

	/** The head takes a worker on, with the account that named a code or without. */
	Road takeOn(@Nullable Caller newcomer, LocalDate since) {
		Map<String, Object> input = card("инспектор");
		input.put("employedSince", since.toString());
		if (newcomer != null) {
			input.put("linkCode", code(newcomer));
		}
		return member("addStaffMember", input);
	}

	Road promote() {
		return member("changeStaffMember", ofMember(card("ведущий инспектор")));
	}

	Road linkMember(Caller newcomer) {
		return member("linkStaffAccount", ofMember(Map.of("linkCode", code(newcomer))));
	}

	Road letGo(LocalDate on) {
		return member("endStaffMembership", ofMember(Map.of("on", on.toString(), "reason", "Перешла в другой центр.")));
	}

	private static Map<String, Object> card(String post) {
		return new LinkedHashMap<>(Map.of("fullName", "Рябова Инна Львовна", "post", post, "phone", "+7 495 000-11-22",
				"email", "ryabova@czn.example.org", "roles", List.of("SPECIALIST")));
	}

	private Road member(String name, Map<String, ?> input) {
		this.member = change(this.desk.head(), name, input, "member { id revision }").path("member");
		return this;
	}

	private Map<String, Object> ofMember(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("memberId", this.member.path("id").asString(), "revision",
				this.member.path("revision").asInt()));
		return input;
	}

	String code(Caller caller) {
		return change(caller, "requestLinkCode", Map.of(), "code validUntil").path("code").asString();
	}

	/** Records a representative until a day; its id. */
	String represent(LocalDate until) {
		JsonNode done = change(this.desk.specialist(), "addRepresentative",
				Map.of("personId", personId(), "revision", this.file.at("/person/revision").asInt(), "lastName",
						"Гусев", "firstName", "Павел", "kind", "POWER_OF_ATTORNEY", "document", "Доверенность № 5",
						"until", until.toString()),
				"person { representatives { id } }");
		refresh();
		return done.at("/person/representatives/0/id").asString();
	}

	/** More of the case than it is known by. */
	JsonNode refreshed(String more) {
		return this.desk.specialist()
			.ask("query($id: ID!) { node(id: $id) { ... on Case { " + more + " } } }", Map.of("id", id()))
			.path("node");
	}

	Road refresh() {
		this.file = this.desk.specialist()
			.ask("query($id: ID!) { case: node(id: $id) { ... on Case " + CASE.substring("case ".length()) + " } }",
					Map.of("id", id()))
			.path("case");
		return this;
	}

	String id() {
		return this.file.path("id").asString();
	}

	int revision() {
		return this.file.path("revision").asInt();
	}

	String personId() {
		return this.file.at("/person/id").asString();
	}

	String orderId() {
		return this.file.at("/orders/0/id").asString();
	}

	String certificateId() {
		return this.file.at("/certificate/id").asString();
	}

	JsonNode file() {
		return this.file;
	}

	InventedPerson person() {
		return this.person;
	}

}
