package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * One entry of the registry, kept through the product's own mutations.
 */
final class Entered {

	private static final String ENTRY = "entry { id revision contracts { id } }";

	final List<Sent> sent = new ArrayList<>();

	private final Caller registrar;

	private final String region;

	private final String office;

	private JsonNode entry;

	Entered(Caller registrar, String region, String office) {
		this.registrar = registrar;
		this.region = region;
		this.office = office;
		this.entry = registrar.ask("{ __typename }");
	}

	/** All that can be said of an organisation. */
	Map<String, Object> input(String name, String inn) {
		Map<String, Object> input = new LinkedHashMap<>();
		input.putAll(Map.of("name", name, "inn", inn, "ogrn", "1027700132195", "phone", "+7 495 000-22-33", "email",
				"info@example.org", "site", "https://example.org", "address", "Москва, ул. Ясная, д. 1", "capacity",
				4));
		input.put("services", List.of(Map.of("listed", "accompaniment-6", "conditions", "С переводчиком."),
				Map.of("ownTitle", "Первая неделя на новом месте", "conditions", "Утром у проходной.")));
		input.put("regions", List.of(this.region));
		input.put("offices", List.of(this.office));
		input.put("communicationNeeds", List.of("SIGN_LANGUAGE"));
		input.put("ways", List.of("ON_SITE", "REMOTE"));
		input.put("conditions", "По предварительной записи.");
		input.put("trainedStaff", List.of(Map.of("name", "Журавлёва Вера Ильинична", "post", "координатор", "paper",
				"Удостоверение № 77-12", "validUntil", "2030-12-31")));
		input.put("accompanying", List
			.of(Map.of("name", "Журавлёва Вера Ильинична", "phone", "+7 900 000-44-55", "email", "vera@example.org")));
		return input;
	}

	Entered add(String name, String inn) {
		return change("addRegistryEntry", Map.of("source", "CONTRACT", "entry", input(name, inn)));
	}

	Entered rewrite(String name, String inn) {
		return change("changeRegistryEntry", ofEntry(Map.of("entry", input(name, inn))));
	}

	Entered contract(LocalDate from) {
		return change("addNgoContract",
				ofEntry(Map.of("number", "12-С", "date", from.toString(), "from", from.toString(), "until",
						from.plusYears(1).toString(), "officeId", this.office, "kinds", List.of("accompaniment-6"))));
	}

	Entered endContract(LocalDate on) {
		return change("endNgoContract", ofEntry(Map.of("contractId", this.entry.at("/contracts/0/id").asString(), "on",
				on.toString(), "reason", "По соглашению сторон.")));
	}

	Entered suspend(LocalDate since) {
		return change("suspendRegistryEntry", ofEntry(Map.of("since", since.toString(), "reason", "Идёт проверка.")));
	}

	Entered resume(LocalDate on) {
		return change("resumeRegistryEntry", ofEntry(Map.of("on", on.toString())));
	}

	Entered exclude(LocalDate on) {
		return change("excludeRegistryEntry", ofEntry(Map.of("on", on.toString(), "reason", "Закрылась.")));
	}

	String id() {
		return this.entry.path("id").asString();
	}

	/** The entry and the revision of it that was seen, with the rest of an input. */
	Map<String, Object> ofEntry(Map<String, ?> rest) {
		Map<String, Object> input = new LinkedHashMap<>(
				Map.of("entryId", id(), "revision", this.entry.path("revision").asInt()));
		input.putAll(rest);
		return input;
	}

	private Entered change(String name, Map<String, ?> input) {
		Sent done = Sent.done(this.registrar, name, input, ENTRY);
		this.sent.add(done);
		this.entry = done.answer().path("entry");
		return this;
	}

}
