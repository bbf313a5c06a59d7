package ru.ryadom.edge;

import java.io.IOException;
import java.util.Base64;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo opens the schema, the editor and, when asked to, reading by address. */
@SpringBootTest(classes = EdgeHouse.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "ryadom.graphql.get=true")
@TestPropertySource(locations = "classpath:edge/house.properties")
@ActiveProfiles("demo")
class OpenDoorTests {

	private final Wire wire;

	OpenDoorTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@Test
	void theFullIntrospectionQueryIsAnswered() throws IOException {
		var answer = this.wire.query(IntrospectionQuery.INTROSPECTION_QUERY);
		assertThat(answer.json().path("data").path("__schema").path("types").size()).isGreaterThan(5);
	}

	@Test
	void introspectionIsNoWayAroundTheDepthOfEverythingElse() throws IOException {
		var deep = "{ __schema { queryType { name } } " + "self { ".repeat(12) + "today" + " }".repeat(12) + "}";
		assertThat(limit(this.wire.query(deep))).isEqualTo("DEPTH");
	}

	@Test
	void introspectionInBadFaithIsRefusedHereToo() throws IOException {
		var twice = "{ a: __schema { types { name } } b: __schema { types { name } } }";
		assertThat(limit(this.wire.query(twice))).isEqualTo("INTROSPECTION");
		var circle = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";
		assertThat(limit(this.wire.query(circle))).isEqualTo("INTROSPECTION");
	}

	@Test
	void aQueryMayComeByGetAndAMutationMayNot() throws IOException {
		var read = this.wire
			.send(get("/graphql?query=query+Q(%24v:Int)%7Bpeople(first:%24v)%7Bedges%7Bnode%7Bname%7D%7D%7D%7D"
					+ "&operationName=Q&variables=%7B%22v%22:1%7D"));
		assertThat(read.status()).isEqualTo(200);
		assertThat(read.body()).contains("Анна");
		var write = this.wire.send(get("/graphql?query=mutation%7Btouch%7D"));
		assertThat(write.status()).isEqualTo(405);
		assertThat(write.header("Allow")).isEqualTo("POST");
	}

	@Test
	void theEditorComesFromTheHouseAlone() throws IOException {
		var page = this.wire.send(get("/graphiql"));
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body()).contains("Как войти").doesNotContain("https://");
		assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';");
		for (String file : new String[] { "page.js", "page.css", "lib/graphiql.min.js", "lib/graphiql.min.css",
				"lib/react.production.min.js", "lib/react-dom.production.min.js" }) {
			assertThat(this.wire.send(get("/graphiql/" + file)).status()).as(file).isEqualTo(200);
		}
	}

	@Test
	void thePagesLearnWhereToSignIn() throws IOException {
		var config = this.wire.send(get("/config.json")).json();
		assertThat(config.toString()).isEqualTo(
				"{\"keycloakUrl\":\"http://localhost:8180\",\"realm\":\"ryadom\",\"clientId\":\"ryadom-spa\",\"demo\":true}");
	}

	@Test
	void anAnswerThatTakesTooLongIsGivenUp() throws IOException {
		var answer = this.wire.query("{ slow }");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.json().path("errors").path(0).path("extensions").path("code").asString())
			.isEqualTo("TIMEOUT");
	}

	static String limit(Wire.Answer answer) {
		return answer.json().path("errors").path(0).path("extensions").path("limit").asString();
	}

	static Attack get(String path) {
		return new Attack("get", "GET", path, Map.of("Accept", "text/html, application/json"), new byte[0], false, 200,
				"-");
	}

	static Attack as(String user, Attack attack) {
		String pair = Base64.getEncoder().encodeToString((user + ":ryadom").getBytes());
		return attack.with("Authorization", "Basic " + pair);
	}

}
