package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import ru.ryadom.matrix.Road.Desk;

/** Notices to the employer of one hired person, through the product's own mutations. */
final class NoticeSteps {

	/** Has a cabinet in the training system, and so has the other. */
	static final String LAMP = "7700000023";

	static final String WORKSHOP = "1600000029";

	/** Nobody of it has a cabinet. */
	static final String NO_CABINET = "7700000048";

	private static final String NOTICE = "notice { id revision }";

	private final Road road;

	private JsonNode notice = MissingNode.getInstance();

	NoticeSteps(Road road) {
		this.road = road;
	}

	Road road() {
		return this.road;
	}

	String id() {
		return this.notice.path("id").asString();
	}

	/** From the first visit to a confirmed hiring. */
	NoticeSteps hired(LocalDate today, String employer, String inn) {
		this.road.intake(today)
			.decide(true)
			.plan(today)
			.search()
			.draft()
			.approve(today)
			.form("")
			.deliver("PAPER", today);
		new EndingSteps(this.road).hired(today, employer, inn);
		return this;
	}

	NoticeSteps send(Caller staff) {
		return put(staff, "notifyEmployer", Map.of("caseId", this.road.id(), "agreed", true));
	}

	/** As it is now: the house has changed it meanwhile. */
	NoticeSteps refresh(Caller staff) {
		this.notice = staff
			.ask("query($id: ID!) { node(id: $id) { ... on EmployerNotice { id revision } } }", Map.of("id", id()))
			.path("node");
		return this;
	}

	NoticeSteps handOver(Caller staff, LocalDate on) {
		return put(staff, "recordNoticeReceipt",
				seen(Map.of("receivedOn", on.toString(), "takenBy", "Рогова Инна, секретарь")));
	}

	NoticeSteps withdraw(Caller staff) {
		return put(staff, "withdrawEmployerNotice", seen(Map.of("reason", "Договор не подписали.")));
	}

	NoticeSteps analyse(Caller staff, boolean needed) {
		return put(staff, "recordNeedAnalysis", seen(Map.of("needed", needed, "reasons",
				"Показано сопровождение на рабочем месте.", "reasonsPlain", "Вам нужна помощь на работе.")));
	}

	NoticeSteps respond(Caller employer) {
		return put(employer, "respondToEmployerNotice", seen(Map.of("contactName", "Лебедева Ольга", "contactPhone",
				"+7 495 000-44-01", "wishes", "Покажите, как обустроить место.", "mentor", "OWN_WORKER")));
	}

	NoticeSteps decline(Caller employer) {
		return put(employer, "declineEmployerNotice",
				seen(Map.of("reason", "OTHER", "words", "Справляемся своими силами.")));
	}

	NoticeSteps disown(Caller employer) {
		return put(employer, "disownEmployerNotice", seen(Map.of("words", "Такого работника нет.")));
	}

	/** The office writes down from a paper that the employer does without a plan. */
	NoticeSteps declineOnPaper(Caller staff, LocalDate cameOn) {
		return put(staff, "recordNoticeAnswerOnPaper",
				seen(Map.of("answerKind", "DECLINE", "cameOn", cameOn.toString(), "signedBy", "Рогова Инна, директор",
						"requisites", "исх. № 15 от этого дня", "declineReason", "OTHER", "words",
						"Место уже готово.")));
	}

	/** The same of a response. */
	NoticeSteps respondOnPaper(Caller staff, LocalDate cameOn) {
		return put(staff, "recordNoticeAnswerOnPaper",
				seen(Map.of("answerKind", "RESPONSE", "cameOn", cameOn.toString(), "signedBy", "Рогова Инна, директор",
						"requisites", "исх. № 16", "contactName", "Рогова Инна", "contactPhone", "+7 495 000-44-02",
						"mentor", "UNDECIDED", "wishes", "Начать с понедельника.")));
	}

	/** Everything that becomes of notices at an office; what stays is first. */
	static List<NoticeSteps> all(Desk desk, Caller employer, String inn, LocalDate today, int numbers) {
		NoticeSteps analysed = of(desk, numbers, today, inn).send(desk.specialist())
			.respond(employer)
			.analyse(desk.specialist(), true);
		NoticeSteps other = of(desk, numbers + 10, today, inn).send(desk.specialist())
			.disown(employer)
			.withdraw(desk.specialist())
			.send(desk.head())
			.respond(employer)
			.analyse(desk.head(), false);
		NoticeSteps declined = of(desk, numbers + 20, today, inn).send(desk.head())
			.withdraw(desk.head())
			.send(desk.specialist())
			.decline(employer)
			.withdraw(desk.specialist())
			.send(desk.specialist())
			.declineOnPaper(desk.specialist(), today);
		NoticeSteps onPaper = of(desk, numbers + 30, today, NO_CABINET).send(desk.specialist())
			.handOver(desk.specialist(), today)
			.declineOnPaper(desk.specialist(), today)
			.withdraw(desk.specialist())
			.send(desk.head())
			.handOver(desk.head(), today)
			.declineOnPaper(desk.head(), today)
			.withdraw(desk.head())
			.send(desk.head())
			.handOver(desk.head(), today);
		NoticeSteps waiting = of(desk, numbers + 40, today, inn).send(desk.specialist());
		return List.of(analysed, other, declined, onPaper, waiting);
	}

	private static NoticeSteps of(Desk desk, int number, LocalDate today, String inn) {
		return new NoticeSteps(new Road(desk, new InventedPerson(number, "Травина", "Алла", "Юрьевна"))).hired(today,
				"Организация " + inn, inn);
	}

	private Map<String, Object> seen(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("noticeId", id(), "revision", this.notice.path("revision").asInt()));
		return input;
	}

	private NoticeSteps put(Caller by, String name, Map<String, ?> input) {
		this.notice = this.road.change(by, name, input, NOTICE).path("notice");
		return this;
	}

}
