package ru.ryadom.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;

import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.SentCommands.Sent;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The monitor of an office with many messages costs what one of few costs. */
@ServerTest
@DirtiesContext
@Import(ExchangeBeans.class)
class ExchangeMonitorTests {

	private static final int PAGE = 20;

	private static final int ROUNDS = 60;

	private static final String MONITOR = """
			query ($after: String, $filter: ExchangeFilter) { viewer { ... on StaffViewer {
			  exchange(first: 20, after: $after, filter: $filter) {
			    edges { cursor node { id system kindName stage queuedAt nextAttemptAt attempts { at words }
			      actions { name allowed } } }
			    pageInfo { hasNextPage endCursor } }
			  exchangeChannels { systemName words connected } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private Outbox outbox;

	@BeforeAll
	static void fill(@Autowired Desk desk, @Autowired Outbox outbox) {
		Instant now = InstantSource.system().instant();
		for (int i = 0; i < ROUNDS; i++) {
			desk.queue(ExchangeKind.MSE_REQUEST);
			desk.queue(ExchangeKind.CERTIFICATE_ENTRY);
			desk.queue(ExchangeKind.IPRA_EXTRACT_REQUEST, "office_kazan-center");
			if (i % 2 == 0) {
				var claim = outbox.claim(OutsideSystem.MSE, now.plusSeconds(3600), now.plusSeconds(3600)).orElseThrow();
				outbox.keep(claim, claim.message().givenUp(now, "TIMEOUT"));
			}
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "-, -", "MSE, -", "-, QUEUED", "MSE, FAILED", "ECP, QUEUED" })
	void aPageExaminesOnlyWhatItShowsInTheOrderOfAnIndex(@Nullable String system, @Nullable String stage) {
		String after = null;
		for (int page = 0; page < 2; page++) {
			this.commands.forget();
			JsonNode answer = page(this.callers.specialist(), after, filter(system, stage));
			Explained figures = Explained.lastFind(this.commands, "exchange", this.mongo);
			assertThat(answer.at("/exchange/edges").size())
				.isEqualTo((page == 0 || stage == null || !stage.equals("FAILED")) ? PAGE : ROUNDS / 2 - PAGE);
			assertThat(figures.documents()).isLessThanOrEqualTo(PAGE + 1);
			assertThat(figures.isOrderedByIndex()).isTrue();
			after = answer.at("/exchange/pageInfo/endCursor").asString();
		}
	}

	@Test
	void anOfficeSeesItsOwnNewestFirst() {
		List<String> ids = ids(page(this.callers.specialistOfAnotherOffice(), null, Map.of()));
		assertThat(ids).hasSize(PAGE).isSortedAccordingTo(java.util.Comparator.reverseOrder()).allSatisfy((id) -> {
			Document row = this.mongo.findById(id, Document.class, "exchange");
			assertThat(row).containsEntry("office", "office_kazan-center");
		});
	}

	@Test
	void aChannelThatNobodyConnectedSaysToGoByPaper() {
		JsonNode channels = page(this.callers.specialist(), null, Map.of()).path("exchangeChannels");
		assertThat(channels.valueStream().map((one) -> one.path("systemName").asString())).containsExactly("МСЭ",
				"СМЭВ", "ЕЦП «Работа в России»", "ГИС ЕЦП в социальной сфере");
		assertThat(channels.valueStream()).allSatisfy(
				(one) -> assertThat(one.path("words").asString()).isEqualTo("Канал не подключён: отправьте на бумаге"));
	}

	@Test
	void theNextToSendIsFoundWithoutLookingAtTheRest() {
		this.commands.forget();
		Instant now = InstantSource.system().instant();
		var claim = this.outbox.claim(OutsideSystem.ECP, now.plusSeconds(60), now.plusSeconds(60)).orElseThrow();
		Sent taken = this.commands.all()
			.stream()
			.filter((sent) -> sent.toString().equals("findAndModify exchange"))
			.findFirst()
			.orElseThrow();
		this.outbox.release(claim, now);
		BsonDocument asked = new BsonDocument();
		List.of("findAndModify", "query", "sort", "update")
			.forEach((part) -> asked.append(part, taken.body().get(part)));
		Document stats = this.mongo
			.execute((database) -> database
				.runCommand(new BsonDocument("explain", asked).append("verbosity", new BsonString("executionStats"))))
			.get("executionStats", Document.class);
		assertThat(stats.get("totalDocsExamined", Number.class).longValue()).isLessThanOrEqualTo(2);
		assertThat(stats.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN").doesNotContain("\"SORT\"");
	}

	private static JsonNode page(Caller caller, @Nullable String after, Map<String, Object> filter) {
		Map<String, Object> variables = new HashMap<>(Map.of("filter", filter));
		if (after != null) {
			variables.put("after", after);
		}
		JsonNode answer = caller.ask(MONITOR, variables);
		assertThat(answer.at("/errors").isMissingNode()).as("%.800s", answer).isTrue();
		return answer.at("/data/viewer");
	}

	private static Map<String, Object> filter(@Nullable String system, @Nullable String stage) {
		Map<String, Object> filter = new HashMap<>();
		if (system != null) {
			filter.put("system", system);
		}
		if (stage != null) {
			filter.put("stage", stage);
		}
		return filter;
	}

	private static List<String> ids(JsonNode viewer) {
		List<String> ids = new ArrayList<>();
		viewer.at("/exchange/edges").forEach((edge) -> ids.add(edge.at("/node/id").asString()));
		return ids;
	}

}
