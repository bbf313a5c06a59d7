package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Somebody comes to act for an employer, by an entry and by an invitation, and goes,
 * through the product's own mutations.
 */
final class EmployerSteps {

	private static final String LAMPA = "7700000023";

	private static final String MASTERSKAYA = "1600000029";

	private static final String ENTRY = "entry { id revision }";

	private static final String MEMBER = "member { id revision }";

	private final Road road;

	private final Caller newcomer;

	private final LocalDate today;

	private JsonNode entry = MissingNode.getInstance();

	private JsonNode member = MissingNode.getInstance();

	private String code = "";

	EmployerSteps(Road road, Caller newcomer, LocalDate today) {
		this.road = road;
		this.newcomer = newcomer;
		this.today = today;
	}

	/** Each of the office answers twice, and the administrator has a colleague come. */
	void lampa(Caller employer, Caller specialist, Caller head) {
		for (Caller staff : new Caller[] { specialist, head }) {
			request(LAMPA, "RU-MOW").refuse(staff);
			request(LAMPA, "RU-MOW").approve(staff).end(employer);
		}
		invite(employer).askCode().link(employer).change(employer).end(employer);
		request(LAMPA, "RU-MOW");
	}

	/** The same in another subject, and somebody of one employer asks for another. */
	void masterskaya(Caller elsewhere, Caller employer, Caller specialist) {
		new EmployerSteps(this.road, elsewhere, this.today).request(MASTERSKAYA, "RU-TA").refuse(specialist);
		request(MASTERSKAYA, "RU-TA").approve(specialist).end(employer);
		request(MASTERSKAYA, "RU-TA");
	}

	EmployerSteps request(String inn, String region) {
		this.entry = this.road
			.change(this.newcomer, "requestEmployerEntry",
					Map.ofEntries(Map.entry("inn", inn), Map.entry("ogrn", "1027700000020"),
							Map.entry("kpp", "770001001"), Map.entry("name", "Общество «Лампа»"),
							Map.entry("region", region), Map.entry("fullName", "Галиев Тимур Ренатович"),
							Map.entry("post", "кадровик"), Map.entry("phone", "+7 495 000-40-11"),
							Map.entry("answerTo", "galiev@example.org"),
							Map.entry("proof", Map.of("kind", "POWER_OF_ATTORNEY", "number", "14-д", "on",
									this.today.toString(), "until", this.today.plusMonths(6).toString()))),
					ENTRY)
			.path("entry");
		return this;
	}

	EmployerSteps approve(Caller staff) {
		this.entry = this.road.change(staff, "approveEmployerEntry", answered(Map.of("proofSeen", true)), ENTRY)
			.path("entry");
		return this;
	}

	EmployerSteps refuse(Caller staff) {
		this.entry = this.road
			.change(staff, "refuseEmployerEntry", answered(Map.of("reason", "Доверенность без подписи.")), ENTRY)
			.path("entry");
		return this;
	}

	EmployerSteps invite(Caller employer) {
		this.member = this.road
			.change(employer, "inviteColleague",
					Map.of("organisationId", "employer_lampa", "fullName", "Рябинина Алла Львовна", "post", "инженер",
							"email", "ryabinina@lampa.example.org", "administrator", false, "linkCode", ""),
					MEMBER)
			.path("member");
		return this;
	}

	EmployerSteps askCode() {
		this.code = this.road.code(this.newcomer);
		return this;
	}

	EmployerSteps link(Caller employer) {
		return move(employer, "linkColleagueAccount", Map.of("linkCode", this.code));
	}

	EmployerSteps change(Caller employer) {
		return move(employer, "changeColleague", Map.of("post", "старший инженер", "administrator", true));
	}

	private EmployerSteps move(Caller employer, String name, Map<String, ?> how) {
		this.member = this.road.change(employer, name, seen(how), MEMBER).path("member");
		return this;
	}

	/** The place that came last to the first employer of the administrator's. */
	EmployerSteps end(Caller employer) {
		this.member = employer
			.ask("{ viewer { ... on EmployerViewer { organisation { members { id revision since own email } } } } }")
			.at("/viewer/organisation/members")
			.valueStream()
			.filter((each) -> !each.path("own").asBoolean()
					&& each.path("id").asString().matches("employermember_[0-9a-f]{8}-.*"))
			.findFirst()
			.orElseThrow();
		this.road.change(employer, "endMembership", seen(Map.of("on", this.today.toString())), "until own");
		return this;
	}

	private Map<String, Object> answered(Map<String, ?> how) {
		return with("employerEntryId", this.entry, how);
	}

	private Map<String, Object> seen(Map<String, ?> how) {
		return with("employerMemberId", this.member, how);
	}

	private static Map<String, Object> with(String id, JsonNode thing, Map<String, ?> how) {
		Map<String, Object> input = new java.util.LinkedHashMap<>(how);
		input.put(id, thing.path("id").asString());
		input.put("revision", thing.path("revision").asInt());
		return input;
	}

	/** The last id of a kind that anything was done to. */
	static String lastId(Road road, String field) {
		return road.sent.stream()
			.filter((sent) -> sent.input().containsKey(field))
			.reduce((_, last) -> last)
			.map((sent) -> (String) sent.input().get(field))
			.orElseThrow();
	}

}
