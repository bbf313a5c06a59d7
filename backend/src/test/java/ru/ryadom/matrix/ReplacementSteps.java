package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one who accompanies follows another, through the product's own mutations.
 */
record ReplacementSteps(Road road) {

	ReplacementSteps start(String reason, String keeps) {
		return step("startReplacement",
				Map.of("reason", reason, "note", "Работник перешёл в другой отдел.", "keeps", keeps));
	}

	ReplacementSteps cancel() {
		return step("cancelReplacement", Map.of("reason", "Договорились, что работник остаётся."));
	}

	ReplacementSteps replace() {
		return step("replaceCertificate", Map.of("notes", "Встречать у входа."));
	}

	ReplacementSteps correct(String notes) {
		return step("correctCertificate", Map.of("reason", "Ошибка в примечании.", "notes", notes));
	}

	/** The organisation names another of its people. */
	ReplacementSteps correctWorker(String phone) {
		return step("correctCertificate", Map.of("reason", "Ошибка в телефоне.", "worker",
				Map.of("name", "Котова Наталья Сергеевна", "phone", phone)));
	}

	/** An organisation takes the place, all of it. */
	ReplacementSteps byNgo(String entryId, LocalDate today) {
		start("WORKER_LEFT", "NOBODY");
		new OfferSteps(this.road).offer(entryId, today).agree(0, 1, 2).engage(today);
		return replace();
	}

	private ReplacementSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(new LinkedHashMap<>(rest)));
		return this;
	}

}
