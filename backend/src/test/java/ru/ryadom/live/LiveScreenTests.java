package ru.ryadom.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.live.usecase.Follow;
import ru.ryadom.people.Person;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.InventedPeople;
import ru.ryadom.support.LiveEvents;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Streams as a browser reads them. */
@ServerTest
@DirtiesContext
@TestPropertySource(properties = "ryadom.live.of-account=5")
class LiveScreenTests {

	private static final String SPECIALIST = "00000000-0000-4000-8000-000000000051";

	private static final String OF_KAZAN = "00000000-0000-4000-8000-000000000052";

	private static final String CASE = "subscription ($id: ID!, $after: String) "
			+ "{ caseChanged(caseId: $id, after: $after) { kind id revision after } }";

	private static final String INBOX = "subscription { inboxChanged { kind id revision after } }";

	private static final Duration AWHILE = Duration.ofSeconds(1);

	private static int invented;

	@Autowired
	private Callers callers;

	@Autowired
	private IntakeCase intakeCase;

	@Autowired
	private Viewers viewers;

	@Autowired
	private Cases cases;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private Follow follow;

	@BeforeEach
	void mondayWithNobodyLooking() throws InterruptedException {
		everybodyHasGone();
		this.clock.moveTo(Instant.parse("2026-04-06T09:00:00Z"));
	}

	@Test
	void aChangeOfACaseIsToldToWhoLooksAtItAndToNobodyElse() throws InterruptedException {
		String id = intake(SPECIALIST);
		String other = intake(SPECIALIST);
		try (LiveEvents looking = follow(this.callers.specialist(), id, null);
				LiveEvents elsewhere = follow(this.callers.specialist(), other, null)) {
			assertThat(kind(looking.next())).isEqualTo("READY");
			assertThat(kind(elsewhere.next())).isEqualTo("READY");
			Case saved = touch(id);
			JsonNode event = looking.change();
			assertThat(kind(event)).isEqualTo("CASE");
			assertThat(event.path("id").asString()).isEqualTo(id);
			assertThat(event.path("revision").asInt()).isEqualTo(saved.revision());
			assertThat(elsewhere.isSilentFor(AWHILE)).isTrue();
		}
	}

	@Test
	void whatHappensBetweenAnAnswerAndItsStreamIsTold() {
		String id = intake(SPECIALIST);
		String mark = this.callers.specialist().ask("{ liveMark }", Map.of()).at("/data/liveMark").asString();
		Case saved = touch(id);
		try (LiveEvents late = follow(this.callers.specialist(), id, mark)) {
			JsonNode event = late.change();
			while (event.path("revision").asInt() < saved.revision()) {
				event = late.change();
			}
			assertThat(event.path("id").asString()).isEqualTo(id);
		}
	}

	@Test
	void aForeignCaseAndOneThatIsNotThereAreTheSameBytes() {
		String foreign = intake(OF_KAZAN);
		String before = refusal(Ids.next("case"));
		assertThat(before).contains("NOT_FOUND");
		assertThat(refusal(foreign)).isEqualTo(before);
		assertThat(refusal("?")).isEqualTo(before);
		assertThat(this.follow.opened()).isZero();
	}

	private String refusal(String id) {
		try (LiveEvents refused = follow(this.callers.specialist(), id, null)) {
			String said = String.valueOf(refused.answer());
			assertThat(refused.answer()).as("the stream is over").isNull();
			return said;
		}
	}

	@Test
	void whoComesBackIsToldWhatTheyMissedAndNothingTwice() {
		String id = intake(SPECIALIST);
		String after;
		try (LiveEvents first = follow(this.callers.specialist(), id, null)) {
			after = first.next().path("after").asString();
		}
		List<Integer> revisions = IntStream.range(0, 5).mapToObj((_) -> touch(id).revision()).toList();
		try (LiveEvents again = follow(this.callers.specialist(), id, after)) {
			JsonNode second = null;
			for (int i = 0; i < 2; i++) {
				second = again.change();
				assertThat(second.path("revision").asInt()).isEqualTo(revisions.get(i));
			}
			try (LiveEvents third = follow(this.callers.specialist(), id, second.path("after").asString())) {
				for (int i = 2; i < 5; i++) {
					assertThat(third.change().path("revision").asInt()).isEqualTo(revisions.get(i));
				}
			}
		}
	}

	@Test
	void aMarkThatNobodyRemembersIsAnsweredByAskingForAllAnew() {
		String id = intake(SPECIALIST);
		for (String mark : List.of("?", Position.after(1_000_000, 1).text(),
				Position.after(4_294_967_295L, 1).text())) {
			try (LiveEvents late = follow(this.callers.specialist(), id, mark)) {
				assertThat(kind(late.next())).as(mark).isEqualTo("RELOAD");
				touch(id);
				assertThat(kind(late.change())).isEqualTo("CASE");
			}
		}
	}

	@Test
	void aThousandChangesComeInTheirOrder() {
		String id = intake(SPECIALIST);
		try (LiveEvents looking = follow(this.callers.specialist(), id, null)) {
			looking.next();
			List<Integer> saved = IntStream.range(0, 1000).mapToObj((_) -> touch(id).revision()).toList();
			// How the case began may be told too: that change was on its way when the
			// stream began.
			List<Integer> told = new ArrayList<>();
			while (told.isEmpty() || !told.getLast().equals(saved.getLast())) {
				told.add(looking.change().path("revision").asInt());
			}
			told.removeIf((revision) -> revision < saved.getFirst());
			assertThat(told).isEqualTo(saved);
		}
	}

	@Test
	void aSilentStreamSaysThatItLivesAndGivesAFreshMark() {
		String id = intake(SPECIALIST);
		try (LiveEvents looking = follow(this.callers.specialist(), id, null)) {
			String ready = looking.next().path("after").asString();
			String foreign = intake(SPECIALIST);
			JsonNode event = looking.next();
			// What came of one's own intake may still be on its way.
			while (!kind(event).equals("ALIVE") || event.path("after").asString().equals(ready)) {
				assertThat(event.path("id").asString()).isNotEqualTo(foreign);
				event = looking.next();
			}
			assertThat(event.path("id").isNull()).isTrue();
		}
	}

	@Test
	void whoIsNoLongerOfTheOfficeIsToldNothingMoreWithinASecond() {
		String account = UUID.randomUUID().toString();
		JsonNode member = member(account);
		String id = intake(SPECIALIST);
		try (LiveEvents ofCase = follow(this.callers.signedIn(account, "specialist"), id, null);
				LiveEvents ofInbox = this.callers.signedIn(account, "specialist").follow(INBOX, Map.of())) {
			assertThat(kind(ofCase.next())).isEqualTo("READY");
			assertThat(kind(ofInbox.next())).isEqualTo("READY");
			end(member);
			long begun = System.nanoTime();
			assertThat(kind(ofCase.change())).isEqualTo("ENDED");
			assertThat(kind(ofInbox.change())).isEqualTo("ENDED");
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AWHILE);
			assertThat(ofCase.answer()).isNull();
			touch(id);
		}
	}

	@Test
	void anExpiredTokenEndsTheStreamAndANewOneGoesOn() {
		String id = intake(SPECIALIST);
		String after;
		try (LiveEvents brief = follow(this.callers.signedInFor(Duration.ofSeconds(2), SPECIALIST, "specialist"), id,
				null)) {
			assertThat(kind(brief.next())).isEqualTo("READY");
			JsonNode last = brief.change();
			assertThat(kind(last)).isEqualTo("RESUME");
			assertThat(brief.answer()).isNull();
			after = last.path("after").asString();
		}
		int revision = touch(id).revision();
		try (LiveEvents renewed = follow(this.callers.specialist(), id, after)) {
			assertThat(renewed.change().path("revision").asInt()).isEqualTo(revision);
		}
	}

	@Test
	void anAccountHasSoManyStreamsAndIsToldWhyNotMore() throws InterruptedException {
		List<LiveEvents> five = IntStream.range(0, 5)
			.mapToObj((_) -> this.callers.specialist().follow(INBOX, Map.of()))
			.toList();
		try (LiveEvents sixth = sixth(five)) {
			assertThat(String.valueOf(sixth.answer())).contains("TOO_OFTEN", "больше 5 живых экранов");
		}
		finally {
			five.forEach(LiveEvents::close);
		}
		everybodyHasGone();
	}

	private LiveEvents sixth(List<LiveEvents> five) {
		five.forEach((stream) -> assertThat(kind(stream.next())).isEqualTo("READY"));
		return this.callers.specialist().follow(INBOX, Map.of());
	}

	private void everybodyHasGone() throws InterruptedException {
		for (int i = 0; i < 100 && this.follow.opened() > 0; i++) {
			Thread.sleep(100);
		}
		assertThat(this.follow.opened()).as("who has gone away is noticed").isZero();
	}

	@Test
	void theLimitsOfRequestsHoldForSubscriptionsAndSayWhatTheyAre() {
		try (LiveEvents nobody = this.callers.nobody().follow(INBOX, Map.of())) {
			assertThat(String.valueOf(nobody.answer())).contains("UNAUTHENTICATED");
		}
		try (LiveEvents ngo = this.callers.signedIn(UUID.randomUUID().toString(), "ngo").follow(INBOX, Map.of())) {
			assertThat(String.valueOf(ngo.answer())).contains("FORBIDDEN");
		}
		String aliases = IntStream.range(0, 40).mapToObj((i) -> "a" + i + ": kind ").reduce("", String::concat);
		try (LiveEvents many = this.callers.specialist()
			.follow("subscription { inboxChanged { " + aliases + "} }", Map.of())) {
			assertThat(String.valueOf(many.answer())).contains("ALIASES");
		}
		try (LiveEvents unknown = this.callers.specialist().follow("subscription { nothing }", Map.of())) {
			assertThat(String.valueOf(unknown.answer())).contains("VALIDATION");
		}
		try (LiveEvents large = this.callers.specialist().follow(INBOX, Map.of("x", "x".repeat(70_000)))) {
			assertThat(large.status()).isEqualTo(413);
		}
		assertThat(this.callers.specialist().ask(INBOX).toString()).contains("SUBSCRIPTION");
	}

	private LiveEvents follow(Caller caller, String caseId, @Nullable String after) {
		Map<String, Object> variables = new HashMap<>(Map.of("id", caseId));
		variables.put("after", after);
		return caller.follow(CASE, variables);
	}

	private static String kind(JsonNode event) {
		return event.path("kind").asString();
	}

	/** One more revision, by the store's own door. */
	private Case touch(String id) {
		return ReadingForTests
			.during(() -> this.cases.save(this.cases.known(List.of(id)).stream().findFirst().orElseThrow()));
	}

	private JsonNode member(String account) {
		String code = this.callers.signedIn(account, "citizen")
			.ask("mutation ($input: RequestLinkCodeInput!) { requestLinkCode(input: $input) "
					+ "{ ... on RequestLinkCodeDone { code } } }",
					Map.of("input", Map.of("idempotencyKey", UUID.randomUUID().toString())))
			.at("/data/requestLinkCode/code")
			.asString();
		return head("addStaffMember", "AddStaffMember",
				Map.of("fullName", "Временная Инна Львовна", "post", "инспектор", "phone", "+7 495 000-11-22", "email",
						"new@czn.example.org", "roles", List.of("SPECIALIST"), "employedSince", "2026-04-06",
						"linkCode", code));
	}

	private void end(JsonNode member) {
		head("endStaffMembership", "EndStaffMembership", Map.of("memberId", member.path("id").asString(), "revision",
				member.path("revision").asInt(), "on", "2026-04-06", "reason", "Уволилась."));
	}

	private JsonNode head(String name, String type, Map<String, Object> input) {
		Map<String, Object> whole = new HashMap<>(input);
		whole.put("idempotencyKey", UUID.randomUUID().toString());
		JsonNode answer = this.callers.signedIn("00000000-0000-4000-8000-0000000000d1", "head")
			.ask("mutation ($input: " + type + "Input!) { " + name + "(input: $input) { __typename ... on " + type
					+ "Done { member { id revision } } ... on " + type + "Refused { objections { code field } } } }",
					Map.of("input", whole));
		assertThat(answer.toString()).contains("Done");
		return answer.at("/data/" + name + "/member");
	}

	private String intake(String account) {
		Viewer.StaffViewer viewer = (Viewer.StaffViewer) this.viewers
			.of(new Account(account, "", Set.of(Audience.SPECIALIST)));
		Person person = new InventedPeople(900, 900 + invented++).next("person_of_the_lot", viewer.officeId());
		LocalDate today = LocalDate.of(2026, 4, 6);
		IntakeCase.Result result = ReadingForTests.during(() -> this.intakeCase.intake(viewer,
				new IntakeCase.Input(UUID.randomUUID().toString(),
						new IntakeCase.PersonInput(person.snils(), person.lastName(), person.firstName(),
								person.middleName(), person.birthDate(), null, null, Set.of()),
						FactSource.PAPER, IdentityPaperKind.PASSPORT, true, "ЛД-" + invented, today, today,
						FactSource.PAPER, "77-" + invented, today, null, FactSource.PAPER)));
		return ((IntakeCase.Done) result).file().id();
	}

}
