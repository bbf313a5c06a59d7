package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import ru.ryadom.matrix.Road.Desk;

/**
 * One complaint or request, through the product's own mutations; and the papers of those
 * who have no cabinet.
 */
final class AppealSteps {

	private static final String APPEAL = "appeal { id revision }";

	private final Road road;

	private JsonNode appeal = MissingNode.getInstance();

	AppealSteps(Road road) {
		this.road = road;
	}

	AppealSteps file(Caller citizen, String kind, String aboutWhom) {
		return put(citizen, "fileAppeal", Map.of("caseId", this.road.id(), "kind", kind, "aboutWhom", aboutWhom,
				"words", "Обещали позвонить и не позвонили."));
	}

	AppealSteps enter(Caller staff, String kind, String aboutId, LocalDate on) {
		return put(staff, "recordAppeal", Map.of("caseId", this.road.id(), "kind", kind, "aboutId", aboutId, "words",
				"Принесла письмо.", "way", "PAPER", "receivedOn", on.toString()));
	}

	AppealSteps enterNamed(Caller staff, String aboutWhom, LocalDate on) {
		return put(staff, "recordAppeal", Map.of("caseId", this.road.id(), "kind", "PERSON", "aboutWhom", aboutWhom,
				"words", "Позвонила.", "way", "PHONE", "receivedOn", on.toString()));
	}

	AppealSteps withdraw(Caller citizen) {
		return put(citizen, "withdrawAppeal", seen(Map.of()));
	}

	AppealSteps doubt(Caller citizen) {
		return put(citizen, "doubtAppeal", seen(Map.of("words", "Всё осталось как было.")));
	}

	AppealSteps reply(Caller staff, String reply, LocalDate on) {
		return put(staff, "recordAppealReply",
				seen(Map.of("reply", reply, "words", "Сказала по телефону.", "receivedOn", on.toString())));
	}

	AppealSteps answer(Caller staff, String outcome) {
		return put(staff, "answerAppeal", seen(Map.of("outcome", outcome, "words",
				"Проверили и поговорили с работником.", "wordsPlain", "Мы проверили.", "further", "В суд.")));
	}

	/** The paper of this person that was written last is handed over. */
	String handOver(Caller staff, LocalDate on) {
		JsonNode paper = staff
			.ask("query($id: ID!) { node(id: $id) { ... on Case { paperNotices(first: 1) { edges { node "
					+ "{ id revision } } } } } }", Map.of("id", this.road.id()))
			.at("/node/paperNotices/edges/0/node");
		this.road.change(staff, "handOverPaper",
				Map.of("paperId", paper.path("id").asString(), "revision", paper.path("revision").asInt(), "handedOn",
						on.toString(), "receipt",
						Map.of("taker", "REPRESENTATIVE", "takerName", "Гусев Павел", "signatureSeen", true)),
				"paper { id revision }");
		return paper.path("id").asString();
	}

	String id() {
		return this.appeal.path("id").asString();
	}

	/** Everything that can become of letters at an office; one that stays is returned. */
	static AppealSteps all(Road whole, Desk desk, Caller citizen, LocalDate today) {
		new AppealSteps(whole).file(citizen, "DELAY", "").withdraw(citizen);
		byStaff(whole, desk.specialist(), desk.staff(), today);
		byStaff(whole, desk.head(), desk.staff(), today);
		return new AppealSteps(whole).file(citizen, "PERSON", "Девушка у окна")
			.answer(desk.head(), "REFUSED")
			.doubt(citizen);
	}

	/** A worker writes letters down and answers what is theirs to answer. */
	private static void byStaff(Road whole, Caller staff, String about, LocalDate today) {
		new AppealSteps(whole).enter(staff, "PERSON", about, today).reply(staff, "WITHDRAWN", today);
		new AppealSteps(whole).enterNamed(staff, "Водитель", today).reply(staff, "WITHDRAWN", today);
		new AppealSteps(whole).enter(staff, "ANOTHER_PROVIDER", "", today)
			.answer(staff, "PARTLY")
			.reply(staff, "NOT_HELPED", today);
	}

	private Map<String, Object> seen(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("appealId", id(), "revision", this.appeal.path("revision").asInt()));
		return input;
	}

	private AppealSteps put(Caller by, String name, Map<String, ?> input) {
		this.appeal = this.road.change(by, name, input, APPEAL).path("appeal");
		return this;
	}

}
