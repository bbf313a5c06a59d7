package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part of a road that goes by МСЭ, through the product's own mutations. */
record MseSteps(Road road) {

	static final String REASON = "Из выписки не видно, нужна ли помощь на собеседовании.";

	MseSteps ask() {
		return step("requestMse", Map.of("reason", REASON, "channel", "EXCHANGE"));
	}

	MseSteps askOnPaper(LocalDate sentOn) {
		return step("requestMse", Map.of("reason", REASON, "channel", "PAPER", "sentOn", sentOn.toString()));
	}

	MseSteps receipt(LocalDate on) {
		return step("recordMseReceipt", Map.of("receiptOn", on.toString()));
	}

	MseSteps remind() {
		return step("remindMse", Map.of());
	}

	MseSteps answer(String number, boolean needed, LocalDate on) {
		return step("recordMseAnswer", Map.of("number", number, "needed", needed, "reasons",
				"Рекомендуется помощь в общении.", "answeredOn", on.toString(), "receivedOn", on.toString()));
	}

	MseSteps review() {
		return step("reviewMseAnswer", Map.of("note", "Позвонили в бюро: верен первый ответ."));
	}

	/** Decides with the recommendation (SIT-04) or on new facts. */
	Road decide(boolean needed, String ground) {
		step("decideNeed",
				Map.of("needed", needed, "ground", ground, "reasons", "Решено с учётом того, что ответила МСЭ."));
		return this.road;
	}

	private MseSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(new LinkedHashMap<>(rest)));
		return this;
	}

}
