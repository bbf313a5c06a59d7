package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a road ends, through the product's own mutations. */
record EndingSteps(Road road) {

	EndingSteps hired(LocalDate on) {
		return end("EMPLOYED", on, Map.of("employment", Map.of("employerName", "ООО «Лампа»", "employerInn",
				"7700000023", "post", "оператор", "hiredOn", on.toString())));
	}

	/** Hired by an employer of another ИНН. */
	EndingSteps hired(LocalDate on, String employer, String inn) {
		return end("EMPLOYED", on, Map.of("employment",
				Map.of("employerName", employer, "employerInn", inn, "post", "оператор", "hiredOn", on.toString())));
	}

	EndingSteps end(String outcome, LocalDate on) {
		return end(outcome, on, Map.of());
	}

	private EndingSteps end(String outcome, LocalDate on, Map<String, ?> more) {
		Map<String, Object> input = new LinkedHashMap<>(more);
		input.putAll(Map.of("outcome", outcome, "on", on.toString(), "reason", "Сообщил гражданин."));
		return step("endCase", input);
	}

	EndingSteps reopen() {
		return step("reopenCase", Map.of("reason", "Договор с работником расторгнут в первый день."));
	}

	EndingSteps reported(LocalDate on) {
		return step("recordNgoReport",
				Map.of("text", "Сопровождали на двух собеседованиях.", "receivedOn", on.toString()));
	}

	EndingSteps results(int measures) {
		List<Map<String, Object>> all = IntStream.range(0, measures)
			.mapToObj((place) -> Map.<String, Object>of("place", place, "kind", "DONE", "note", "Сделано вовремя."))
			.toList();
		return step("enterResults", Map.of("measures", all, "note", "Работодатель доволен."));
	}

	private EndingSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(rest));
		return this;
	}

}
