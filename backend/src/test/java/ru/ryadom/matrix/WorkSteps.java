package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What an organisation and those who accompany do themselves, through the product's own
 * mutations.
 */
final class WorkSteps {

	private static final String ASSIGNMENT = "assignment { id revision records { id } }";

	private static final String COMPANION = "companion { id revision }";

	private final Road road;

	private final Caller ngo;

	private final Caller companion;

	private final String workerId;

	private String offerId = "";

	private String assignmentId = "";

	private String recordId = "";

	private JsonNode hired;

	/**
	 * @param workerId of the companion
	 */
	WorkSteps(Road road, Caller ngo, Caller companion, String workerId) {
		this.road = road;
		this.ngo = ngo;
		this.companion = companion;
		this.workerId = workerId;
		this.hired = road.file();
	}

	String offerId() {
		return this.offerId;
	}

	String assignmentId() {
		return this.assignmentId;
	}

	String workerId() {
		return this.workerId;
	}

	Road road() {
		return this.road;
	}

	/** To the day on which somebody is looked for. */
	WorkSteps begin(LocalDate today) {
		this.road.intake(today).decide(true).plan(today);
		return this;
	}

	WorkSteps offer(String entryId, LocalDate today) {
		new OfferSteps(this.road).offer(entryId, today);
		return knowOffer();
	}

	private WorkSteps knowOffer() {
		this.offerId = this.road.refreshed("offers { id }")
			.path("offers")
			.valueStream()
			.toList()
			.getLast()
			.path("id")
			.asString();
		return this;
	}

	/** The organisation answers in its cabinet. */
	WorkSteps answer(boolean agrees, Integer... places) {
		this.road.change(this.ngo, "answerOffer",
				Map.of("offerId", this.offerId, "revision", this.road.refresh().revision(), "agrees", agrees, "places",
						Arrays.asList(places), "reason", agrees ? "" : "Все сопровождающие заняты."),
				"offer { id revision }");
		this.road.refresh();
		return this;
	}

	/** With its companion, to the certificate on paper. */
	WorkSteps engage(LocalDate today) {
		this.road.changeCase("engageNgo", this.road.ofCase(Map.of("contractNumber", "21-26", "contractDate",
				today.toString(), "workerId", this.workerId, "workerName", "", "workerPhone", "")));
		return this;
	}

	WorkSteps certified(LocalDate today) {
		this.road.form("");
		return delivered(today);
	}

	WorkSteps delivered(LocalDate today) {
		this.road.deliver("PAPER", today);
		this.assignmentId = this.companion
			.ask("{ viewer { ... on NgoWorkerViewer { assignments(first: 1) { edges { node { id } } } } } }")
			.at("/viewer/assignments/edges/0/node/id")
			.asString();
		return this;
	}

	/** Each kind of record, the first corrected by another. */
	WorkSteps work(LocalDate today) {
		return did(today).corrected(today).moved(today);
	}

	WorkSteps did(LocalDate today) {
		this.recordId = record(this.companion, this.assignmentId, today, Map.of("place", 0, "kind", "DONE"))
			.at("/assignment/records/0/id")
			.asString();
		return this;
	}

	WorkSteps corrected(LocalDate today) {
		record(this.companion, this.assignmentId, today,
				Map.of("place", 0, "kind", "NOT_NEEDED", "corrects", this.recordId));
		return this;
	}

	WorkSteps moved(LocalDate today) {
		record(this.companion, this.assignmentId, today,
				Map.of("place", 1, "kind", "MOVED", "movedTo", today.plusDays(2).toString()));
		return this;
	}

	/** The worker of the office writes down the rest. */
	WorkSteps workOfStaff(Caller member, LocalDate today) {
		String own = member.ask("{ viewer { ... on StaffViewer { assignments(first: 1) { edges { node { id } } } } } }")
			.at("/viewer/assignments/edges/0/node/id")
			.asString();
		record(member, own, today, Map.of("place", 2, "kind", "DONE"));
		record(member, own, today, Map.of("place", 2, "kind", "MOVED", "movedTo", today.toString()));
		return this;
	}

	private JsonNode record(Caller by, String id, LocalDate today, Map<String, ?> rest) {
		Map<String, Object> input = of(by, id);
		input.putAll(Map.of("on", today.toString(), "minutes", 40, "note", "Встретились у входа."));
		input.putAll(rest);
		return this.road.change(by, "recordWork", input, ASSIGNMENT);
	}

	/** Somebody comes to the organisation by a code, goes on for a while, and leaves. */
	WorkSteps handOver(Caller newcomer, LocalDate today) {
		return hire(newcomer, today).handOver().takeBack().letGo(today);
	}

	WorkSteps hire(Caller newcomer, LocalDate today) {
		Map<String, Object> input = card(today);
		input.put("linkCode", this.road.code(newcomer));
		return companion("addCompanion", input);
	}

	WorkSteps handOver() {
		return handOverTo(this.hired.path("id").asString());
	}

	WorkSteps takeBack() {
		return handOverTo(this.workerId);
	}

	/** The same, and the account comes later. */
	WorkSteps link(Caller newcomer, LocalDate today) {
		return hire(today).link(newcomer).letGo(today);
	}

	WorkSteps hire(LocalDate today) {
		return companion("addCompanion", card(today));
	}

	WorkSteps link(Caller newcomer) {
		return companion("linkCompanionAccount", ofHired(Map.of("linkCode", this.road.code(newcomer))));
	}

	WorkSteps letGo(LocalDate today) {
		return companion("endCompanion", ofHired(Map.of("on", today.toString(), "reason", "Уехала в другой город.")));
	}

	private WorkSteps handOverTo(String companionId) {
		Map<String, Object> input = of(this.ngo, this.assignmentId);
		input.put("companionId", companionId);
		this.road.change(this.ngo, "handOverAssignment", input, ASSIGNMENT);
		return this;
	}

	WorkSteps handBack(boolean byNgo) {
		Caller by = byNgo ? this.ngo : this.companion;
		Map<String, Object> input = of(by, this.assignmentId);
		input.put("reason", "Сопровождающий заболел надолго.");
		this.road.change(by, "handBackAssignment", input, ASSIGNMENT);
		this.road.refresh();
		return this;
	}

	WorkSteps end(LocalDate today) {
		new EndingSteps(this.road).hired(today);
		return this;
	}

	WorkSteps report(boolean byNgo) {
		Caller by = byNgo ? this.ngo : this.companion;
		Map<String, Object> input = of(by, this.assignmentId);
		input.put("text", "Сопровождали на переговорах и в первую неделю.");
		this.road.change(by, "submitNgoReport", input, ASSIGNMENT);
		this.road.refresh();
		return this;
	}

	/** The assignment and the revision of it that somebody sees. */
	private static Map<String, Object> of(Caller by, String id) {
		int revision = by.ask("query($id: ID!) { node(id: $id) { ... on Assignment { revision } } }", Map.of("id", id))
			.at("/node/revision")
			.asInt();
		return new LinkedHashMap<>(Map.of("assignmentId", id, "revision", revision));
	}

	private static Map<String, Object> card(LocalDate today) {
		return new LinkedHashMap<>(Map.of("organisationId", "ngo_opora", "fullName", "Рябинина Алла Львовна", "phone",
				"+7 900 000-66-77", "email", "alla@example.org", "since", today.toString()));
	}

	private WorkSteps companion(String name, Map<String, ?> input) {
		this.hired = this.road.change(this.ngo, name, input, COMPANION).path("companion");
		return this;
	}

	private Map<String, Object> ofHired(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("companionId", this.hired.path("id").asString(), "revision",
				this.hired.path("revision").asInt()));
		return input;
	}

	/** Ids that {@code node} may be asked for. */
	List<String> nodes() {
		return Stream.of(this.offerId, this.assignmentId).filter((id) -> !id.isEmpty()).toList();
	}

}
