package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps of a case about the extract of ИПРА. */
final class IpraSteps {

	private final Road road;

	IpraSteps(Road road) {
		this.road = road;
	}

	IpraSteps request() {
		return step("requestIpraExtract", Map.of());
	}

	IpraSteps record(String number, LocalDate on) {
		return step("recordIpraExtract", Map.of("number", number, "issuedOn", on.minusDays(9).toString(), "validUntil",
				on.plusYears(2).toString(), "needed", true, "receivedOn", on.toString()));
	}

	IpraSteps takeOver(int place) {
		return step("reviewIpraExtract", Map.of("place", place, "takeOver", true, "note", "Верна новая выписка."));
	}

	private IpraSteps step(String name, Map<String, ?> rest) {
		this.road.changeCase(name, this.road.ofCase(new LinkedHashMap<>(rest)));
		return this;
	}

}
