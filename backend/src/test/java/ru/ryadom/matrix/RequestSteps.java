package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import ru.ryadom.matrix.Road.Desk;

/** Requests of an employer for a plan, through the product's own mutations. */
final class RequestSteps {

	private static final String REQUEST = "request { id revision }";

	private final Road road;

	private final Caller employer;

	private final String organisation;

	private final String office;

	private final LocalDate today;

	private JsonNode request = MissingNode.getInstance();

	RequestSteps(Road road, Caller employer, String organisation, String office, LocalDate today) {
		this.road = road;
		this.employer = employer;
		this.organisation = organisation;
		this.office = office;
		this.today = today;
	}

	String id() {
		return this.request.path("id").asString();
	}

	RequestSteps request(InventedPerson worker) {
		return put(this.employer, "requestWorkplacePlan",
				Map.ofEntries(Map.entry("organisationId", this.organisation), Map.entry("officeId", this.office),
						Map.entry("lastName", worker.last()), Map.entry("firstName", worker.first()),
						Map.entry("middleName", worker.middle()), Map.entry("birthDate", "1990-05-17"),
						Map.entry("snils", worker.snils()), Map.entry("post", "оператор склада"),
						Map.entry("startsOn", this.today.plusDays(14).toString()),
						Map.entry("wishes", "Подскажите, как обустроить место."), Map.entry("mentor", "OWN_WORKER"),
						Map.entry("contactName", "Рогова Инна"), Map.entry("contactPhone", "+7 495 000-44-07"),
						Map.entry("agreed", true)));
	}

	/** As it is now: the house has changed it meanwhile. */
	RequestSteps refresh(Caller by) {
		this.request = by
			.ask("query($id: ID!) { node(id: $id) { ... on PlanRequest { id revision } "
					+ "... on SentPlanRequest { id revision } } }", Map.of("id", id()))
			.path("node");
		return this;
	}

	RequestSteps withdraw() {
		return put(this.employer, "withdrawPlanRequest", seen(Map.of()));
	}

	RequestSteps check(Caller staff, boolean confirmed) {
		return put(staff, "recordDisabilityCheck",
				seen(Map.of("confirmed", confirmed, "on", this.today.toString(), "words", "Справка № 17 от МСЭ.")));
	}

	/** Over the exchange. */
	RequestSteps askMse(Caller staff) {
		return put(staff, "askRequestMse",
				seen(Map.of("ipraNumber", "17.77/2026", "ipraReceivedOn", this.today.toString(), "ipraValidUntil",
						this.today.plusYears(1).toString(), "ipraSource", "PAPER", "reason",
						"Из сведений не видно, нужна ли помощь.")));
	}

	RequestSteps remindMse(Caller staff) {
		return put(staff, "remindRequestMse", seen(Map.of()));
	}

	/** On paper. */
	RequestSteps mseAsked(Caller staff) {
		return put(staff, "recordRequestMseAsked",
				seen(Map.of("askedOn", this.today.toString(), "receivedOn", this.today.toString())));
	}

	RequestSteps mseAnswered(Caller staff) {
		return mseAnswered(staff, "МСЭ-71", true);
	}

	RequestSteps mseAnswered(Caller staff, String number, boolean needed) {
		return put(staff, "recordRequestMseAnswer", seen(Map.of("number", number, "needed", needed, "reasons",
				"Показано сопровождение.", "answeredOn", this.today.toString(), "receivedOn", this.today.toString())));
	}

	RequestSteps reviewMse(Caller staff) {
		return put(staff, "reviewRequestMseAnswer", seen(Map.of("note", "Позвонили в бюро: верен первый ответ.")));
	}

	/**
	 * МСЭ is asked over the exchange, reminded, asked on paper, and answers twice.
	 */
	RequestSteps byMse(Caller staff) {
		return askMse(staff).remindMse(staff)
			.mseAsked(staff)
			.mseAnswered(staff)
			.mseAnswered(staff, "МСЭ-72", false)
			.reviewMse(staff);
	}

	RequestSteps analyse(Caller staff, boolean needed) {
		return put(staff, "analysePlanRequest", seen(Map.of("needed", needed, "reasons",
				"Нужно обустроить рабочее место.", "reasonsPlain", "Вам поможет план.")));
	}

	/** Each of an office walks a request to its end; one waits, and one is taken back. */
	static void all(Road road, Desk desk, Caller employer, String organisation, String office, int numbers,
			LocalDate today) {
		Stream.of(desk.specialist(), desk.head())
			.forEach((staff) -> new RequestSteps(road, employer, organisation, office, today).request(road.person())
				.check(staff, true)
				.byMse(staff)
				.analyse(staff, true));
		RequestSteps other = new RequestSteps(road, employer, organisation, office, today);
		other.request(new InventedPerson(numbers, "Белоусова", "Вера", "Ильинична")).withdraw();
		other.request(new InventedPerson(numbers + 10, "Белоусов", "Яков", "Ильич"));
	}

	private Map<String, Object> seen(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("requestId", id(), "revision", this.request.path("revision").asInt()));
		return input;
	}

	private RequestSteps put(Caller by, String name, Map<String, ?> input) {
		this.request = this.road.change(by, name, input, REQUEST).path("request");
		return this;
	}

}
