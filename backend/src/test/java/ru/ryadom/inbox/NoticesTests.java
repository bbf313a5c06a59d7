package ru.ryadom.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.TermRules;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Explained;
import ru.ryadom.support.SentCommands;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** From the sweep to those of the office who are told, and to no others. */
@ServerTest
class NoticesTests {

	private static final int OF_MOSCOW = 130;

	private static final String NOTICES = """
			query ($first: Int, $after: String) { viewer { ... on StaffViewer {
			  notices(first: $first, after: $after) {
			    edges { node { id sentAt kind title text due caseId readAt } }
			    pageInfo { hasNextPage endCursor } } } } }""";

	private static final String MARK = """
			mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { __typename
			  ... on MarkNoticeReadDone { notice { id readAt } } } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private SentCommands commands;

	@Autowired
	private MongoOperations mongo;

	@BeforeAll
	static void neglect(@Autowired Terms terms, @Autowired BusinessClock clock, @Autowired SweepTerms sweepTerms) {
		LocalDate event = LocalDate.of(2026, 4, 6);
		IntStream.range(0, OF_MOSCOW)
			.forEach((_) -> terms.start(Ids.next("case"), TermRules.SIT_01, event, "office_moscow-south"));
		IntStream.range(0, 4)
			.forEach((_) -> terms.start(Ids.next("case"), TermRules.SIT_06, event, "office_kazan-center"));
		clock.moveTo(Instant.parse("2026-04-07T09:00:00Z"));
		sweepTerms.sweep(() -> true);
		clock.moveTo(Instant.parse("2026-04-08T09:00:00Z"));
		sweepTerms.sweep(() -> true);
	}

	@Test
	void specialistsAreRemindedAndTheHeadIsToldOfWhatWasMissedAlone() {
		assertThat(kinds(this.callers.specialistOfAnotherOffice())).containsExactlyInAnyOrder("LAST_DAY", "LAST_DAY",
				"LAST_DAY", "LAST_DAY", "MISSED", "MISSED", "MISSED", "MISSED");
		assertThat(kinds(head())).hasSize(100).containsOnly("MISSED");
	}

	@Test
	void aNoticeSaysWhatUntilWhenAndOnWhoseSide() {
		JsonNode notice = page(this.callers.specialistOfAnotherOffice(), 8, null).at("/edges/0/node");
		assertThat(notice.at("/title").asString()).isEqualTo("Срок пропущен");
		assertThat(notice.at("/text").asString()).contains("последний день был")
			.contains("центр занятости")
			.contains("Сделать это всё ещё нужно.");
		assertThat(notice.at("/due").asString()).isEqualTo("2026-04-07");
		assertThat(notice.at("/caseId").asString()).startsWith("case_");
	}

	@Test
	void nothingThatIsStoredIsPersonal() {
		assertThat(this.mongo.findAll(Document.class, "notices")).isNotEmpty()
			.allSatisfy((notice) -> assertThat(notice.keySet()).isSubsetOf("_id", "office", "to", "caseId", "plan",
					"term", "kind", "rule", "holder", "due", "sentAt", "readBy"));
	}

	@Test
	void theWholeListIsReadNewestFirstWithoutGapsAndEachPageIsTwoRangesOfTheIndex() {
		List<String> ids = new java.util.ArrayList<>();
		@Nullable String after = null;
		do {
			this.commands.forget();
			JsonNode page = page(this.callers.specialist(), 50, after);
			Explained figures = Explained.lastFind(this.commands, "notices", this.mongo);
			assertThat(figures.isOrderedByIndex()).isTrue();
			assertThat(figures.documents()).as("of the role and of one's own").isLessThanOrEqualTo(2 * 51);
			page.at("/edges").forEach((edge) -> ids.add(edge.at("/node/id").asString()));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		while (after != null);
		assertThat(ids).hasSize(2 * OF_MOSCOW)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
	}

	@Test
	void theCountGoesNoFurtherThanNinetyNineAndReadsNoMore() {
		this.commands.forget();
		assertThat(unread(this.callers.specialist())).isEqualTo(99);
		assertThat(Explained.lastFind(this.commands, "notices", this.mongo).documents()).isEqualTo(99);
	}

	@Test
	void whatOneHasReadIsStillNewToTheOther() {
		Caller one = this.callers.specialistOfAnotherOffice();
		int before = unread(one);
		String id = page(one, 1, null).at("/edges/0/node/id").asString();
		JsonNode done = mark(one, "key-notice-1", id);
		assertThat(done.at("/data/markNoticeRead/__typename").asString()).isEqualTo("MarkNoticeReadDone");
		assertThat(mark(one, "key-notice-1", id)).isEqualTo(done);
		assertThat(mark(one, "key-notice-2", id)).as("the first reading counts").isEqualTo(done);
		assertThat(unread(one)).isEqualTo(before - 1);
		assertThat(this.mongo.findById(id, Document.class, "notices").get("readBy", Document.class)).hasSize(1);
	}

	@Test
	void aForeignNoticeAndNoneAnswerAlike() {
		String id = page(this.callers.specialist(), 1, null).at("/edges/0/node/id").asString();
		Caller other = this.callers.specialistOfAnotherOffice();
		JsonNode foreign = mark(other, "key-foreign", id);
		assertThat(foreign.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(mark(other, "key-nothing", Ids.next("notice"))).isEqualTo(foreign);
		assertThat(mark(other, "key-nonsense", "whatever")).isEqualTo(foreign);
		assertThat(mark(head(), "key-of-head", id)).as("the specialists' is not the head's").isEqualTo(foreign);
	}

	private Caller head() {
		return this.callers.signedIn("00000000-0000-4000-8000-0000000000d1", "head");
	}

	private static List<String> kinds(Caller caller) {
		return StreamSupport.stream(page(caller, 100, null).at("/edges").spliterator(), false)
			.map((edge) -> edge.at("/node/kind").asString())
			.toList();
	}

	private static JsonNode page(Caller caller, int first, @Nullable String after) {
		JsonNode answer = caller.ask(NOTICES,
				(after != null) ? Map.of("first", first, "after", after) : Map.of("first", first));
		assertThat(answer.at("/errors").isMissingNode()).as("%.600s", answer).isTrue();
		return answer.at("/data/viewer/notices");
	}

	private static int unread(Caller caller) {
		return caller.ask("{ viewer { ... on StaffViewer { unreadNotices } } }")
			.at("/data/viewer/unreadNotices")
			.asInt();
	}

	private static JsonNode mark(Caller caller, String key, String notice) {
		return caller.ask(MARK, Map.of("input", Map.of("idempotencyKey", key, "noticeId", notice)));
	}

}
