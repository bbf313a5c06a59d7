package ru.ryadom.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import ru.ryadom.kernel.Ids;
import ru.ryadom.support.Callers;
import ru.ryadom.support.ServerTest;
import ru.ryadom.support.TestRealm;

import static org.assertj.core.api.Assertions.assertThat;

/** What is another's and what does not exist are one and the same, byte for byte. */
@ServerTest
class ForeignThingTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String ACCOUNT = "00000000-0000-4000-8000-0000000000";

	private static final String NODE = "query($id: ID!) { node(id: $id) { id __typename } }";

	private static final String DECIDE = """
			mutation($input: DecideNeedInput!) { decideNeed(input: $input) { __typename } }""";

	private static final String PERSON = """
			query($snils: String!) { viewer { ... on StaffViewer { personBySnils(snils: $snils) { id } } } }""";

	private static @Nullable String caseId;

	private final HttpClient http = HttpClient.newHttpClient();

	@Autowired
	private Callers callers;

	@LocalServerPort
	private int port;

	@BeforeEach
	void openACase() {
		if (caseId == null) {
			JsonNode answer = this.callers.specialist()
				.ask("""
						mutation($input: IntakeCaseInput!) { intakeCase(input: $input) {
						  ... on IntakeCaseDone { case { id } } ... on IntakeCaseRefused { objections { code } } } }""",
						Map.of("input", intake()));
			caseId = answer.at("/data/intakeCase/case/id").asString();
			assertThat(caseId).as(answer.toString()).startsWith("case_");
		}
	}

	@Test
	void theOneWhoseItIsFindsIt() {
		assertThat(text(ask("51", NODE, Map.of("id", caseId), "specialist"))).contains(caseId, "\"Case\"");
		assertThat(text(ask("d1", NODE, Map.of("id", caseId), "head"))).contains(caseId);
	}

	@Test
	void aForeignThingAnswersAsOneThatIsNotThere() {
		for (String[] stranger : new String[][] { { "52", "specialist" }, { "d2", "head" }, { "c1", "citizen" } }) {
			byte[] foreign = ask(stranger[0], NODE, Map.of("id", caseId), stranger[1]);
			assertThat(text(foreign)).contains("NOT_FOUND").doesNotContain(caseId);
			for (String id : List.of(Ids.next("case"), Ids.next("order"), Ids.next("certificate"), "case_1", "nothing",
					"", "case_{}", Ids.next("person"))) {
				assertThat(ask(stranger[0], NODE, Map.of("id", id), stranger[1])).as("%s of %s", id, stranger[1])
					.isEqualTo(foreign);
			}
		}
	}

	@Test
	void aForeignThingIsChangedAsLittleAsOneThatIsNotThere() {
		byte[] foreign = ask("52", DECIDE, Map.of("input", decision(caseId)), "specialist");
		assertThat(text(foreign)).contains("NOT_FOUND");
		assertThat(ask("52", DECIDE, Map.of("input", decision(Ids.next("case"))), "specialist")).isEqualTo(foreign);
	}

	@Test
	void apersonOfAnotherOfficeIsNotFoundByNumberEither() {
		assertThat(text(ask("51", PERSON, Map.of("snils", "112-233-445 95"), "specialist"))).contains("person_");
		byte[] foreign = ask("52", PERSON, Map.of("snils", "112-233-445 95"), "specialist");
		assertThat(ask("52", PERSON, Map.of("snils", "087-654-303 00"), "specialist")).isEqualTo(foreign);
		assertThat(ask("52", PERSON, Map.of("snils", "no number"), "specialist")).isEqualTo(foreign);
	}

	private byte[] ask(String account, String document, Map<String, ?> variables, String... roles) {
		String token = TestRealm.token(ACCOUNT + account, "Учётная запись", roles);
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))))
			.build();
		try {
			return this.http.send(request, BodyHandlers.ofByteArray()).body();
		}
		catch (IOException failed) {
			throw new AssertionError(failed);
		}
		catch (InterruptedException stop) {
			Thread.currentThread().interrupt();
			throw new AssertionError(stop);
		}
	}

	private static String text(byte[] answer) {
		return new String(Arrays.copyOf(answer, answer.length), java.nio.charset.StandardCharsets.UTF_8);
	}

	private static Map<String, Object> decision(@Nullable String id) {
		return Map.of("idempotencyKey", Ids.next("key").replace("key_", ""), "caseId", String.valueOf(id), "revision",
				1, "needed", true, "ground", "IPRA_EXTRACT", "reasons", "По выписке.");
	}

	private Map<String, Object> intake() {
		String today = this.callers.nobody().ask("{ clock { today } }").at("/data/clock/today").asString();
		return Map.ofEntries(Map.entry("idempotencyKey", "key-0000001"),
				Map.entry("person",
						Map.of("snils", "112-233-445 95", "lastName", "Соловьёв", "firstName", "Пётр", "birthDate",
								"1990-02-28", "communicationNeeds", List.of("NO_PHONE"))),
				Map.entry("personalDataSource", "PAPER"), Map.entry("identityPaper", "PASSPORT"),
				Map.entry("identityPaperSeen", true), Map.entry("personalFileNumber", "12/3"),
				Map.entry("personalFileDate", today), Map.entry("planAgreedOn", today),
				Map.entry("planSource", "PAPER"), Map.entry("ipraNumber", "456"), Map.entry("ipraReceivedOn", today),
				Map.entry("ipraSource", "PAPER"));
	}

}
