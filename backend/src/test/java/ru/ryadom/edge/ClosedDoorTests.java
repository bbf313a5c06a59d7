package ru.ryadom.edge;

import java.io.IOException;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The door as it stands outside the demo: pages, headers, health, logs, numbers. */
@SpringBootTest(classes = EdgeHouse.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(locations = "classpath:edge/house.properties")
@ExtendWith(OutputCaptureExtension.class)
class ClosedDoorTests {

	private static final String JSON_OF = "{\"query\":\"query %s { today }\",\"operationName\":\"%s\"}";

	private final Wire wire;

	private final MeterRegistry meters;

	ClosedDoorTests(@LocalServerPort int port, @Autowired MeterRegistry meters) {
		this.wire = new Wire(port);
		this.meters = meters;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/index.html", "/norms", "/norms/SIT-02%2FRCV", "/cases/case_0197?tab=1" })
	void anAddressOfTheRouterAnswersWithThePage(String path) throws IOException {
		var answer = this.wire.send(OpenDoorTests.get(path));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains("<title>Рядом</title>");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(answer.header("ETag")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/missing.png", "/assets/missing", "/graphiql", "/documents/doc_1", "/actuator",
			"/actuator/env", "/actuator/prometheus", "/..%2f..%2fapplication.yaml", "/%2e%2e/house.properties" })
	void nothingElseDoes(String path) throws IOException {
		var answer = this.wire.send(OpenDoorTests.get(path));
		assertThat(answer.status()).isIn(400, 401, 403, 404);
		assertThat(answer.body()).doesNotContain("Рядом").doesNotContain("ryadom").doesNotContain("Tomcat");
	}

	@Test
	void aProgramThatAsksForJsonGetsNoPage() throws IOException {
		assertThat(this.wire.send(OpenDoorTests.get("/norms").with("Accept", "application/json")).status())
			.isEqualTo(404);
	}

	@Test
	void aFileNamedByItsContentIsKeptForEverAndSentPackedWhenItIsPacked() throws IOException {
		var asset = OpenDoorTests.get("/assets/app-1a2b3c.js").with("Accept", "*/*");
		var plain = this.wire.send(asset);
		assertThat(plain.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		assertThat(plain.header("Content-Type")).startsWith("text/javascript");
		var packed = this.wire.send(asset.with("Accept-Encoding", "br, gzip"));
		assertThat(packed.header("Content-Encoding")).isEqualTo("br");
		assertThat(packed.body()).isEqualTo("brotli");
		assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
		assertThat(this.wire.send(asset.with("If-None-Match", plain.header("ETag"))).status()).isEqualTo(304);
	}

	@Test
	void everyAnswerTellsTheBrowserWhatItMayDo() throws IOException {
		for (Attack request : new Attack[] { OpenDoorTests.get("/"), OpenDoorTests.get("/missing.png"),
				Attack.query("", "{ today }", 200, "-"), Attacks.all().getFirst() }) {
			var answer = this.wire.send(request);
			assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'")
				.contains("connect-src 'self' http://localhost:8180;")
				.contains("object-src 'none'; base-uri 'none'")
				.contains("frame-ancestors 'self'")
				.doesNotContain("unsafe");
			assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(answer.header("X-Request-Id")).matches("[0-9a-f]{32}");
		}
	}

	@Test
	void theSchemaIsShownToTheMethodologistOnlyAndNotByWayOfTheCache() throws IOException {
		var schema = Attack.query("", "{ __schema { queryType { name } } }", 200, "-");
		assertThat(this.wire.send(OpenDoorTests.as("methodologist", schema)).status()).isEqualTo(200);
		assertThat(this.wire.send(OpenDoorTests.as("citizen", schema)).body()).contains("FORBIDDEN");
		assertThat(this.wire.send(schema).body()).contains("FORBIDDEN");
	}

	@Test
	void aKnownTextIsPricedAgainWithItsNewVariables() throws IOException {
		String text = "query Q($v: Int) { people(first: $v) { edges { node { name } } } }";
		assertThat(this.wire.send(Attack.variable("", text, 5, 200, "-")).status()).isEqualTo(200);
		assertThat(OpenDoorTests.limit(this.wire.send(Attack.variable("", text, 101, 400, "-")))).isEqualTo("FIRST");
	}

	@Test
	void aSubscriptionIsStreamedToThoseWhoAskForAStream() throws IOException {
		var stream = Attack.query("", "subscription { ticks }", 200, "-").with("Accept", "text/event-stream");
		assertThat(this.wire.send(stream).body()).contains("event:next").contains("\"ticks\":3");
		var json = Attack.query("", "subscription { ticks }", 400, "-").with("Accept", "application/json");
		assertThat(this.wire.send(json).status()).isEqualTo(400);
	}

	@Test
	void aBodyThatNeverComesIsNotWaitedForLong() throws IOException {
		var promise = Attack.json("", "", 408, "BODY").with("Content-Length", "100");
		assertThat(this.wire.send(promise).status()).isEqualTo(408);
	}

	@Test
	void theHouseSaysThatItIsWellAndNothingMore() throws IOException {
		for (String path : new String[] { "/actuator/health", "/actuator/health/liveness",
				"/actuator/health/readiness" }) {
			var answer = this.wire.send(OpenDoorTests.get(path).with("Accept", "application/json"));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.json().path("status").asString()).isEqualTo("UP");
			assertThat(answer.body()).doesNotContain("query").doesNotContain("diskSpace");
		}
	}

	@Test
	void theLogNamesTheRequestButNotWhatWasAsked(CapturedOutput log) throws IOException {
		String id = "0123456789abcdef0123456789abcdef";
		var request = Attack.json("", "{\"query\":\"query Соловьёва { whoIsLogged }\"}", 400, "-");
		this.wire.send(request.with("X-Request-Id", id));
		this.wire.send(OpenDoorTests.get("/cases/112-233-445?name=Solovyova").with("X-Request-Id", "112-233-445 95"));
		var answer = this.wire.send(Attack.query("", "{ whoIsLogged }", 200, "-").with("X-Request-Id", id));
		assertThat(answer.body()).as("fetchers know the id").contains(id);
		assertThat(answer.header("X-Request-Id")).isEqualTo(id);
		assertThat(log.getAll()).contains(id)
			.contains("POST /graphql 200 ")
			.contains("GET /** 200 ")
			.doesNotContain("Solovyova")
			.doesNotContain("Соловьёва")
			.doesNotContain("112-233-445");
	}

	@Test
	void theNumbersHaveNoLabelsThatCallersChoose() throws IOException {
		for (String name : new String[] { "Today", "Stranger", "Other" }) {
			this.wire.send(Attack.json("", JSON_OF.formatted(name, name), 200, "-"));
		}
		this.wire.send(Attacks.all().getFirst());
		var names = this.meters.find("ryadom.graphql.requests")
			.timers()
			.stream()
			.map((timer) -> timer.getId().getTag("operation"))
			.distinct();
		assertThat(names).containsExactlyInAnyOrder("Today", "other");
		assertThat(this.meters.get("ryadom.graphql.refusals").tag("limit", "depth").counter().count()).isPositive();
	}

}
