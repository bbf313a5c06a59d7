package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the other rooms are told when an organisation may be chosen no more. */
@ServerTest
@DirtiesContext
@Import(RegistryNewsTests.Ears.class)
class RegistryNewsTests {

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private Heard heard;

	/** What was heard, and whether the unit of work was still open. */
	record News(Object event, boolean inside) {
	}

	/** All of it. */
	static class Heard {

		final List<News> all = new ArrayList<>();

		private final UnitOfWork unit;

		boolean fails;

		Heard(UnitOfWork unit) {
			this.unit = unit;
		}

		@EventListener
		void on(RegistryEntrySuspended event) {
			this.all.add(new News(event, this.unit.isOpen()));
			if (this.fails) {
				throw new IllegalStateException("a listener that cannot follow");
			}
		}

		@EventListener
		void on(ContractEnded event) {
			this.all.add(new News(event, this.unit.isOpen()));
		}

	}

	/** Listens. */
	@TestConfiguration
	static class Ears {

		@Bean
		Heard heard(UnitOfWork unit) {
			return new Heard(unit);
		}

	}

	@Test
	void suspensionAndTheEndOfAContractAreNewsInsideTheTransaction() {
		LocalDate today = LocalDate
			.parse(this.callers.nobody().ask("{ clock { today } }").at("/data/clock/today").asString());
		JsonNode entry = change("addRegistryEntry", "source: CASE, entry: { name: \"Опора\", inn: \"7700000016\", "
				+ "phone: \"+7\", email: \"a@example.org\", address: \"Москва\", services: [{ ownTitle: \"Экскурсия\" }], "
				+ "regions: [\"RU-MOW\"], offices: [], communicationNeeds: [], ways: [], trainedStaff: [], "
				+ "accompanying: [], capacity: 1 }");
		String id = entry.path("id").asString();
		entry = change("addNgoContract",
				of(entry) + ", number: \"1\", date: \"" + today + "\", from: \"" + today + "\", until: \""
						+ today.plusYears(1) + "\", officeId: \"office_moscow-south\", kinds: [\"accompaniment-1\"]");
		String contract = entry.at("/contracts/0/id").asString();
		entry = change("endNgoContract",
				of(entry) + ", contractId: \"" + contract + "\", on: \"" + today + "\", reason: \"По соглашению\"");
		this.heard.fails = true;
		assertThat(send("suspendRegistryEntry", of(entry) + ", since: \"" + today + "\", reason: \"Проверка\"")
			.has("errors")).isTrue();
		assertThat(this.mongo.findById(id, Document.class, "ngoEntries")).as("who cannot follow undoes it all")
			.containsEntry("stage", "ACTIVE");
		this.heard.fails = false;
		this.heard.all.removeIf((news) -> news.event() instanceof RegistryEntrySuspended);
		change("suspendRegistryEntry", of(entry) + ", since: \"" + today + "\", reason: \" Проверка \"");
		assertThat(this.heard.all).allMatch(News::inside).hasSize(2);
		assertThat(this.heard.all.getFirst().event()).isInstanceOfSatisfying(ContractEnded.class,
				(news) -> assertThat(List.of(news.entryId(), news.contractId(), news.officeId())).containsExactly(id,
						contract, "office_moscow-south"));
		assertThat(this.heard.all.getLast().event()).isInstanceOfSatisfying(RegistryEntrySuspended.class,
				(news) -> assertThat(
						List.of(news.entryId(), news.state().name(), news.since().toString(), news.reason()))
					.containsExactly(id, "SUSPENDED", today.toString(), "Проверка"));
	}

	private static String of(JsonNode entry) {
		return "entryId: \"" + entry.path("id").asString() + "\", revision: " + entry.path("revision").asInt();
	}

	private JsonNode change(String name, String input) {
		JsonNode answer = send(name, input);
		JsonNode entry = answer.at("/data/" + name + "/entry");
		assertThat(entry.isObject()).as("%s: %s", name, answer).isTrue();
		return entry;
	}

	private JsonNode send(String name, String input) {
		Caller registrar = this.callers.signedIn("00000000-0000-4000-8000-000000000071", "registrar");
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		return registrar.ask("mutation { " + name + "(input: { idempotencyKey: \"" + UUID.randomUUID() + "\", " + input
				+ " }) { ... on " + type + "Done { entry { id revision contracts { id } } } ... on " + type
				+ "Refused { objections { code field } } } }", Map.of());
	}

}
