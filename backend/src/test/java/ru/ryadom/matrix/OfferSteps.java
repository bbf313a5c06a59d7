package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What goes between the office and an organisation, through the product's own mutations.
 */
record OfferSteps(Road road) {

	OfferSteps offer(String entryId, LocalDate today) {
		return step("offerToNgo", Map.of("entryId", entryId, "answerBy", today.toString()));
	}

	OfferSteps agree(Integer... places) {
		return step("recordNgoAnswer", Map.of("agrees", true, "places", Arrays.asList(places), "reason", ""));
	}

	OfferSteps decline() {
		return step("recordNgoAnswer", Map.of("agrees", false, "places", List.of(), "reason", "Нет переводчика."));
	}

	OfferSteps withdraw() {
		return step("withdrawOffer", Map.of("reason", "Ошиблись днём."));
	}

	OfferSteps engage(LocalDate today) {
		return step("engageNgo", Map.of("contractNumber", "15-26", "contractDate", today.toString(), "workerName",
				"Котова Наталья Сергеевна", "workerPhone", "+7 495 000-22-33", "workerEmail", "kotova@example.org"));
	}

	private OfferSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(rest));
		return this;
	}

}
