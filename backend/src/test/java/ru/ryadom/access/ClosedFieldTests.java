package ru.ryadom.access;

import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Ids;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A field that is not for you is closed before anything behind it is asked. */
@ServerTest
class ClosedFieldTests {

	private static final String ACCOUNT = "00000000-0000-4000-8000-0000000000";

	private static final String MARK = "mutation($input: MoveClockInput!) { moveClock(input: $input) { __typename } }";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Test
	void whatIsPublicIsForNobodyToo() {
		JsonNode answer = this.callers.nobody().ask("{ termDate(norm: \"SIT-01\", from: \"2026-04-30\") { date } }");
		assertThat(answer.at("/data/termDate/date").asString()).isEqualTo("2026-05-04");
	}

	@Test
	void whoHasNotSignedInIsAskedTo() {
		assertThat(code(this.callers.nobody(), "{ node(id: \"case_1\") { id } }")).isEqualTo("UNAUTHENTICATED");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource({ "a1, auditor", "31, methodologist" })
	void whoIsNotMeantIsToldSo(String account, String role) {
		Caller caller = this.callers.signedIn(ACCOUNT + account, role);
		assertThat(code(caller, "{ node(id: \"case_1\") { id } }")).isEqualTo("FORBIDDEN");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource({ "71, registrar", "b1, ngo", "e1, employer" })
	void whoHasThingsOfAnotherKindFindsNoCase(String account, String role) {
		Caller caller = this.callers.signedIn(ACCOUNT + account, role);
		assertThat(code(caller, "{ node(id: \"case_1\") { id } }")).isEqualTo("NOT_FOUND");
	}

	@Test
	void oneTypeMayHaveFieldsForFew() {
		String journal = "{ viewer { ... on StaffViewer { journal { edges { cursor } } } } }";
		assertThat(code(this.callers.specialist(), journal)).isEqualTo("FORBIDDEN");
		Caller auditor = this.callers.signedIn(ACCOUNT + "a1", "auditor");
		assertThat(auditor.ask(journal).at("/data/viewer/journal/edges").isArray()).isTrue();
	}

	@Test
	void anotherNameForAFieldOpensNothing() {
		assertThat(code(this.callers.specialist(),
				"query { me: viewer { ...f } } fragment f on StaffViewer { all: journal { edges { cursor } } }"))
			.isEqualTo("FORBIDDEN");
	}

	@Test
	void aClosedMutationChangesNothing() {
		Map<String, ?> input = Map.of("input", Map.of("idempotencyKey", Ids.next("key").substring(0, 40)));
		for (Caller caller : new Caller[] { this.callers.nobody(), this.callers.signedIn(ACCOUNT + "e1", "employer"),
				this.callers.signedIn(ACCOUNT + "b1", "ngo") }) {
			JsonNode answer = caller.ask(MARK, input);
			assertThat(answer.at("/errors/0/extensions/code").asString()).isIn("UNAUTHENTICATED", "FORBIDDEN");
			assertThat(answer.at("/data").isNull() || answer.at("/data").isMissingNode()).isTrue();
		}
		assertThat(this.mongo.findAll(Document.class, "commands")).isEmpty();
	}

	private static String code(Caller caller, String document) {
		JsonNode answer = caller.ask(document);
		assertThat(answer.at("/errors")).as(answer.toString()).hasSize(1);
		assertThat(answer.at("/errors/0/message").asString()).matches("[А-ЯЁ].*\\.");
		return answer.at("/errors/0/extensions/code").asString();
	}

}
