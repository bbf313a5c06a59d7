package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One workplace plan, through the product's own mutations. */
final class WorkplaceSteps {

	private static final String PLAN = "plan { id revision edition remarks { id } }";

	private static final Map<String, String> PROGRAMME = Map.of("history", "С 1962 года.", "goal", "Освоить склад.",
			"achievements", "Лучший склад.", "workplace", "У ворот.", "regime", "С девяти.", "labourProtection",
			"Инструктаж.", "diary", "По пятницам.");

	private final Road road;

	private JsonNode plan = MissingNode.getInstance();

	WorkplaceSteps(Road road) {
		this.road = road;
	}

	WorkplaceSteps start(Caller staff, String ground, LocalDate from) {
		return put(staff, "startWorkplacePlan",
				Map.of("groundId", ground, "measures", measures(from, "Поставить стол у окна.")));
	}

	WorkplaceSteps change(Caller staff, LocalDate from, String content) {
		return put(staff, "changeWorkplacePlan", seen(Map.of("measures", measures(from, content))));
	}

	WorkplaceSteps show(Caller staff, String way, LocalDate on) {
		return put(staff, "showPlanToWorker", seen(Map.of("way", way, "on", on.toString())));
	}

	WorkplaceSteps offer(Caller staff) {
		return put(staff, "offerPlanForDiscussion", seen(Map.of()));
	}

	WorkplaceSteps say(Caller by, String how, String words) {
		return put(by, how, seen(Map.of("measureId", "m1", "words", words)));
	}

	WorkplaceSteps object(Caller citizen, String words) {
		return put(citizen, "objectToPlan", seen(Map.of("addition", false, "words", words)));
	}

	WorkplaceSteps answer(Caller staff) {
		String last = this.plan.path("remarks")
			.valueStream()
			.reduce((_, next) -> next)
			.orElseThrow()
			.path("id")
			.asString();
		return put(staff, "answerPlanProposal",
				seen(Map.of("remarkId", last, "accepted", true, "words", "Исправили в плане.")));
	}

	WorkplaceSteps agree(Caller employer) {
		return put(employer, "agreeWorkplacePlan", seen(edition(Map.of())));
	}

	WorkplaceSteps disagree(Caller employer) {
		return put(employer, "disagreeWorkplacePlan", seen(edition(Map.of("words", "Стол не влезет."))));
	}

	WorkplaceSteps agreeOnPaper(Caller staff, LocalDate on) {
		return put(staff, "recordPlanAgreementOnPaper",
				seen(edition(Map.of("agreed", true, "signedBy", "Лебедева Ольга, кадры", "on", on.toString()))));
	}

	WorkplaceSteps send(Caller staff) {
		return put(staff, "sendWorkplacePlan", seen(Map.of()));
	}

	WorkplaceSteps done(Caller by, String how, LocalDate on) {
		return put(by, how, seen(Map.of("measureId", "m1", "kind", "DONE", "on", on.toString())));
	}

	WorkplaceSteps moved(Caller by, String how, LocalDate on) {
		return put(by, how, seen(Map.of("measureId", "m2", "kind", "MOVED", "on", on.toString(), "movedTo",
				on.plusDays(9).toString(), "note", "Наставник в отпуске.")));
	}

	/**
	 * From a ground to the cancelled, the agreed and the disagreed plan; the agreed one.
	 */
	static WorkplaceSteps all(Road road, List<String> grounds, Caller staff, Caller citizen, Caller employer,
			LocalDate today) {
		new WorkplaceSteps(road).start(staff, grounds.getFirst(), today).cancel(staff, today);
		new WorkplaceSteps(road).start(staff, grounds.get(1), today)
			.show(staff, "CABINET", today)
			.offer(staff)
			.disagree(employer);
		return new WorkplaceSteps(road).start(staff, grounds.getLast(), today)
			.show(staff, "CABINET", today)
			.object(citizen, "Мне нужен стул.")
			.offer(staff)
			.say(employer, "proposePlanChange", "Стул есть, нужна лампа.")
			.answer(staff)
			.say(staff, "commentWorkplacePlan", "Лампу поставит центр.")
			.say(employer, "commentPlan", "Спасибо.")
			.agree(employer)
			.change(staff, today, "Поставить стол и лампу.")
			.agreeOnPaper(staff, today)
			.send(staff)
			.mentor(employer, today)
			.done(employer, "reportMeasureDone", today)
			.moved(staff, "recordMeasureDone", today);
	}

	WorkplaceSteps mentor(Caller employer, LocalDate on) {
		return put(employer, "appointMentor", seen(Map.of("name", "Ким Олег Иванович", "post", "мастер", "origin",
				"ASSOCIATION", "association", "Союз мастеров", "consentOn", on.toString())));
	}

	WorkplaceSteps cancel(Caller staff, LocalDate on) {
		return put(staff, "cancelWorkplacePlan", seen(Map.of("on", on.toString(), "why", "MISTAKE")));
	}

	String id() {
		return this.plan.path("id").asString();
	}

	private static List<Map<String, Object>> measures(LocalDate from, String content) {
		return List.of(
				Map.of("id", "m1", "listed", "workplace-8", "content", content, "from", from.toString(), "doer",
						"EMPLOYER"),
				Map.of("id", "m2", "listed", "workplace-17", "content", "По дням.", "from", from.toString(), "until",
						from.plusDays(30).toString(), "doer", "MENTOR", "programme", PROGRAMME),
				Map.of("id", "m3", "ownTitle", "Первый день", "content", "Встретить: по ИПРА.", "from", from.toString(),
						"doer", "WORKER"));
	}

	private Map<String, Object> edition(Map<String, Object> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.put("edition", this.plan.path("edition").asInt());
		return input;
	}

	private Map<String, Object> seen(Map<String, Object> rest) {
		Map<String, Object> input = new LinkedHashMap<>(rest);
		input.putAll(Map.of("planId", id(), "revision", this.plan.path("revision").asInt()));
		return input;
	}

	private WorkplaceSteps put(Caller by, String name, Map<String, ?> input) {
		this.plan = this.road.change(by, name, input, PLAN).path("plan");
		return this;
	}

}
