package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is typed wrong is refused with every objection at once, each at its field, and
 * nothing is changed.
 */
@ServerTest
@RealKeycloak
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

	private final MongoOperations mongo;

	private final Desk desk;

	private final LocalDate today;

	private final String yesterday;

	private final String tomorrow;

	private int people = 440_000_000;

	BadInputTests(@Autowired MongoOperations mongo, @LocalServerPort int port) {
		this.mongo = mongo;
		this.desk = new Desk(new Caller(port, "specialist"), new Caller(port, "head"), "staff_kuznetsova",
				"staff_tikhonov");
		this.today = LocalDate.parse(new Caller(port, null).ask("{ clock { today } }").at("/clock/today").asString());
		this.yesterday = this.today.minusDays(1).toString();
		this.tomorrow = this.today.plusDays(1).toString();
	}

	@Test
	void intake() {
		Map<String, Object> input = road().intakeInput(this.today);
		Map<String, Object> person = new LinkedHashMap<>();
		person.putAll(Map.of("snils", "123", "lastName", "123", "firstName", " ", "middleName", "!", "birthDate",
				this.tomorrow, "phone", "1".repeat(41), "email", "e".repeat(121)));
		input.put("person", person);
		input.putAll(Map.of("identityPaperSeen", false, "personalFileNumber", " ", "personalFileDate", this.tomorrow,
				"planAgreedOn", this.tomorrow, "ipraNumber", "", "ipraReceivedOn", this.tomorrow, "ipraValidUntil",
				this.yesterday));
		refused(this.desk.specialist(), "intakeCase", input, "SNILS_UNREADABLE person.snils",
				"NAME_UNREADABLE person.lastName", "NAME_UNREADABLE person.firstName",
				"NAME_UNREADABLE person.middleName", "DATE_IN_FUTURE person.birthDate", "FIELD_TOO_LONG person.phone",
				"FIELD_TOO_LONG person.email", "IDENTITY_NOT_SEEN identityPaperSeen", "FIELD_EMPTY personalFileNumber",
				"DATE_IN_FUTURE personalFileDate", "DATE_IN_FUTURE planAgreedOn", "FIELD_EMPTY ipraNumber",
				"DATE_IN_FUTURE ipraReceivedOn", "IPRA_ENDED ipraValidUntil");
	}

	@Test
	void anotherPersonUnderTheSameNumber() {
		Road road = road().intake(this.today);
		Map<String, Object> input = road.intakeInput(this.today);
		Map<String, Object> person = new LinkedHashMap<>(road.person().input());
		person.put("lastName", "Другая");
		input.put("person", person);
		refused(this.desk.specialist(), "intakeCase", input, "SNILS_OF_ANOTHER person.snils", "CASE_ALREADY_OPEN ");
	}

	@Test
	void decision() {
		Road road = road().intake(this.today);
		refused(this.desk.specialist(), "decideNeed",
				road.ofCase(Map.of("needed", true, "ground", "IPRA_EXTRACT", "reasons", " ")), "FIELD_EMPTY reasons");
		refused(this.desk.specialist(), "decideNeed",
				road.ofCase(Map.of("needed", true, "ground", "IPRA_EXTRACT", "reasons", "д".repeat(4001))),
				"FIELD_TOO_LONG reasons");
	}

	@Test
	void measures() {
		Road road = road().intake(this.today).decide(true);
		refused(this.desk.specialist(), "planMeasures", road.ofCase(Map.of("measures", List.of())),
				"NO_MEASURES measures");
		Map<String, String> good = Map.of("ownTitle", "Своё", "content", "Что будет", "from", this.today.toString(),
				"to", this.tomorrow);
		refused(this.desk.specialist(), "planMeasures",
				road.ofCase(Map.of("measures", IntStream.range(0, 41).mapToObj((_) -> good).toList())),
				"TOO_MANY_MEASURES measures");
		Map<String, String> unknown = Map.of("listed", "accompaniment-99", "content", " ", "from", this.yesterday, "to",
				this.today.minusDays(2).toString());
		Map<String, String> untitled = Map.of("content", "Что будет", "from", this.today.toString(), "to",
				this.today.plusMonths(7).toString());
		refused(this.desk.specialist(), "planMeasures",
				road.ofCase(Map.of("measures", List.of(unknown, good, untitled))), "FIELD_EMPTY measures.0.listed",
				"FIELD_EMPTY measures.0.content", "MEASURE_IN_PAST measures.0.from", "MEASURE_ENDS_FIRST measures.0.to",
				"FIELD_EMPTY measures.2.ownTitle", "MEASURE_AFTER_CERTIFICATE measures.2.to");
	}

	@Test
	void outOfTurn() {
		Road road = road().intake(this.today).decide(true);
		Caller specialist = this.desk.specialist();
		refused(specialist, "recordNgoSearch", road.ofCase(Map.of("ground", "NO_SUITABLE_NGO", "note", "")),
				"MEASURES_NOT_CHOSEN ", "FIELD_EMPTY note");
		refused(specialist, "draftAppointmentOrder", road.ofCase(Map.of("staffId", "staff_safina")),
				"MEASURES_NOT_CHOSEN ", "NGO_SEARCH_NOT_RECORDED ", "STAFF_CANNOT_ACCOMPANY staffId");
		refused(specialist, "formCertificate", road.ofCase(Map.of("notes", "п".repeat(2001))), "NOBODY_APPOINTED ",
				"FIELD_TOO_LONG notes");
		refused(specialist, "confirmPaperNotice",
				road.ofCase(Map.of("handedOn", this.tomorrow, "receipt", Road.SIGNED)), "NO_NOTICE_OWED ",
				"DATE_IN_FUTURE handedOn");
		road.plan(this.today).search();
		refused(specialist, "draftAppointmentOrder", road.ofCase(Map.of("staffId", "staff_orlova")),
				"STAFF_CANNOT_ACCOMPANY staffId");
	}

	@Test
	void orderAndCertificate() {
		Road road = road().intake(this.today).decide(true).plan(this.today).search().draft();
		JsonNode draft = road.file().at("/orders/0");
		Map<String, Object> order = Map.of("orderId", draft.path("id").asString(), "revision",
				draft.path("revision").asInt());
		refused(this.desk.head(), "returnAppointmentOrder", and(order, Map.of("reason", " ")), "FIELD_EMPTY reason");
		refused(this.desk.head(), "approveAppointmentOrder", and(order, Map.of("number", "", "date", this.tomorrow)),
				"FIELD_EMPTY number", "DATE_IN_FUTURE date");
		refused(this.desk.head(), "approveAppointmentOrder", and(order, Map.of("number", "1", "date", this.yesterday)),
				"ORDER_BEFORE_DRAFT date");
		road.approve(this.today).form("");
		JsonNode formed = road.file().path("certificate");
		Map<String, Object> certificate = Map.of("certificateId", formed.path("id").asString(), "revision",
				formed.path("revision").asInt());
		refused(this.desk.specialist(), "deliverCertificate", and(certificate, Map.of("way", "CABINET")),
				"NO_CABINET way");
		refused(this.desk.specialist(), "deliverCertificate", and(certificate, Map.of("way", "PAPER")),
				"FIELD_EMPTY handedOn", "RECEIPT_MISSING receipt.taker");
		refused(this.desk.specialist(), "deliverCertificate",
				and(certificate, Map.of("way", "PAPER", "handedOn", this.yesterday, "receipt", Road.SIGNED)),
				"HANDED_BEFORE_FORMED handedOn");
		refused(this.desk.specialist(), "deliverCertificate",
				and(certificate, Map.of("way", "PAPER", "handedOn", this.tomorrow, "receipt", Road.SIGNED)),
				"DATE_IN_FUTURE handedOn");
	}

	@Test
	void notice() {
		Road road = road().intake(this.today).decide(false);
		refused(this.desk.specialist(), "confirmPaperNotice",
				road.ofCase(Map.of("handedOn", this.yesterday, "receipt", Road.SIGNED)),
				"NOTICE_BEFORE_DECISION handedOn");
	}

	@Test
	void byMse() {
		Road road = road().intake(this.today);
		Caller specialist = this.desk.specialist();
		refused(specialist, "recordMseAnswer",
				road.ofCase(Map.of("number", " ", "needed", true, "reasons", "", "answeredOn", this.tomorrow,
						"receivedOn", this.today.toString())),
				"MSE_NOT_ASKED ", "FIELD_EMPTY number", "ANSWER_RECEIVED_FIRST receivedOn");
		refused(specialist, "requestMse",
				road.ofCase(Map.of("reason", " ", "channel", "PAPER", "sentOn", this.tomorrow)), "FIELD_EMPTY reason",
				"DATE_IN_FUTURE sentOn");
		new MseSteps(road).askOnPaper(this.today);
		refused(specialist, "recordMseReceipt", road.ofCase(Map.of("receiptOn", this.yesterday)),
				"RECEIPT_BEFORE_REQUEST receiptOn");
		refused(specialist, "reviewMseAnswer", road.ofCase(Map.of("note", " ")), "NOTHING_TO_REVIEW ",
				"FIELD_EMPTY note");
	}

	@Test
	void ending() {
		Road road = road().intake(this.today);
		Map<String, Object> employment = Map.of("employerName", " ", "employerInn", "7700000024", "post", "", "hiredOn",
				this.tomorrow);
		refused(this.desk.specialist(), "endCase",
				road.ofCase(Map.of("outcome", "EMPLOYED", "on", this.today.toString(), "reason", " ", "employment",
						employment)),
				"FIELD_EMPTY reason", "NOT_ACCOMPANIED outcome", "FIELD_EMPTY employerName", "FIELD_EMPTY post",
				"BAD_INN employerInn", "DATE_IN_FUTURE hiredOn");
		refused(this.desk.specialist(), "enterResults", road.ofCase(Map.of("measures", List.of(), "note", "")),
				"NOTHING_TO_REPORT ");
		refused(this.desk.specialist(), "reopenCase", road.ofCase(Map.of("reason", " ")), "CASE_OPEN ",
				"FIELD_EMPTY reason");
	}

	@Test
	void peopleAndCabinets() {
		Road road = road().intake(this.today);
		Map<String, Object> person = Map.of("personId", road.personId(), "revision",
				road.file().at("/person/revision").asInt());
		refused(this.desk.specialist(), "addRepresentative",
				and(person,
						Map.of("lastName", "1", "firstName", "", "middleName", "?", "kind", "LEGAL", "document", " ",
								"until", this.yesterday)),
				"NAME_UNREADABLE lastName", "NAME_UNREADABLE firstName", "NAME_UNREADABLE middleName",
				"FIELD_EMPTY document", "MANDATE_ENDED until");
		refused(this.desk.specialist(), "linkAccount",
				and(person,
						Map.of("code", "0000-0000", "identityPaperSeen", false, "representativeId",
								"representative_1")),
				"IDENTITY_NOT_SEEN identityPaperSeen", "LINK_CODE_UNKNOWN code",
				"REPRESENTATIVE_UNKNOWN representativeId");
	}

	@Test
	void workers() {
		Map<String, Object> card = new LinkedHashMap<>(Map.of("fullName", "123", "post", " ", "phone", "позвоните",
				"email", "почта", "roles", List.of(), "employedSince", this.tomorrow, "linkCode", "0000-0000"));
		refused(this.desk.head(), "addStaffMember", card, "NAME_UNREADABLE fullName", "FIELD_EMPTY post",
				"PHONE_UNREADABLE phone", "EMAIL_UNREADABLE email", "ROLES_EMPTY roles", "DATE_IN_FUTURE employedSince",
				"LINK_CODE_UNKNOWN linkCode");
		Map<String, Object> own = Map.of("memberId", "staff_orlova", "revision", 1);
		Map<String, Object> stripped = Map.of("fullName", "Орлова Светлана Викторовна", "post", "директор центра",
				"phone", "+7 495 000-11-30", "email", "orlova@czn.example.org", "roles", List.of("SPECIALIST"));
		refused(this.desk.head(), "changeStaffMember", and(own, stripped), "OWN_HEAD_ROLE roles", "LAST_HEAD roles");
		refused(this.desk.head(), "linkStaffAccount", and(own, Map.of("linkCode", " ")), "OWN_ACCOUNT ",
				"LINK_CODE_UNKNOWN linkCode");
		refused(this.desk.head(), "endStaffMembership", and(own, Map.of("on", this.tomorrow, "reason", " ")),
				"OWN_MEMBERSHIP ", "LAST_HEAD ", "DATE_IN_FUTURE on", "FIELD_EMPTY reason");
	}

	private Road road() {
		this.people += 10;
		return new Road(this.desk, new InventedPerson(this.people, "Ефимова", "Лидия", "Павловна"));
	}

	private static Map<String, Object> and(Map<String, Object> some, Map<String, Object> others) {
		Map<String, Object> all = new LinkedHashMap<>(some);
		all.putAll(others);
		return all;
	}

	/** Each objection as its code and the path of its field. */
	private void refused(Caller by, String name, Map<String, ?> input, String... objections) {
		Map<String, String> before = stored();
		Map<String, Object> whole = new LinkedHashMap<>(input);
		whole.put("idempotencyKey", Road.key());
		Sent sent = new Sent(by, name, whole);
		JsonNode first = sent.send().at("/data/" + name);
		assertThat(first.path("__typename").asString()).as(first.toString()).isEqualTo(sent.type() + "Refused");
		List<String> said = new ArrayList<>();
		for (JsonNode objection : first.path("objections")) {
			said.add(objection.path("code").asString() + " "
					+ String.join(".", objection.path("field").valueStream().map(JsonNode::asString).toList()));
			assertThat(objection.path("message").asString()).isNotBlank();
		}
		assertThat(said).containsExactly(objections);
		assertThat(sent.send().at("/data/" + name)).as("the refusal once more").isEqualTo(first);
		assertThat(stored()).as("nothing is changed").isEqualTo(before);
	}

	/** Everything but the journal, the answers kept, and numbers that may be skipped. */
	private Map<String, String> stored() {
		return Stored.in(this.mongo, "journal", "commands", "counters");
	}

}
