package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Map;

/** How a road turns, through the product's own mutations. */
record TurnSteps(Road road) {

	TurnSteps found(Caller citizen, LocalDate on) {
		return told(citizen, "reportHiring", Map.of("caseId", this.road.id(), "employerName", "ООО «Фонарь»",
				"employerInn", "7700000023", "post", "комплектовщик", "hiredOn", on.toString(), "noticeAgreed", true));
	}

	TurnSteps lost(Caller citizen, LocalDate on) {
		return told(citizen, "reportJobLoss",
				Map.of("caseId", this.road.id(), "lostOn", on.toString(), "words", "Не сошлись графиком."));
	}

	private TurnSteps told(Caller citizen, String name, Map<String, ?> input) {
		this.road.change(citizen, name, input, "case { id jobReports { id words found { employerName } } }");
		this.road.refresh();
		return this;
	}

	TurnSteps confirm(LocalDate on) {
		return step("confirmHiring",
				Map.of("employment",
						Map.of("employerName", "ООО «Фонарь»", "employerInn", "7700000023", "post", "комплектовщик",
								"hiredOn", on.toString()),
						"checked", true, "noticeAgreed", true, "reason", "Позвонили работодателю."));
	}

	TurnSteps reject() {
		return step("rejectJobReport", Map.of("reason", "Работодатель не подтвердил."));
	}

	TurnSteps pause(LocalDate from) {
		return step("pauseCase", Map.of("from", from.toString(), "expectedEnd", from.plusDays(1).toString(), "reason",
				"CITIZEN_AWAY", "note", "Уехала к родным до конца месяца."));
	}

	TurnSteps resume(LocalDate on) {
		return step("resumeCase", Map.of("on", on.toString()));
	}

	/** Hired and lost again, with a first report that was not confirmed. */
	TurnSteps hiredInVain(Caller citizen, LocalDate today) {
		found(citizen, today).reject().found(citizen, today).confirm(today).lost(citizen, today);
		new EndingSteps(this.road).reopen();
		return this;
	}

	private TurnSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(rest));
		return this;
	}

}
