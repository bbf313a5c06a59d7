package ru.ryadom.letters;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.TermRules;
import ru.ryadom.letters.usecase.SweepDigests;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Callers;
import ru.ryadom.support.MailCatcher;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.Terms;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** From what happens in the house to a real mail server, and no word of it on the way. */
@ServerTest
@DirtiesContext
class LettersByMailTests {

	private static final MailCatcher POST = new MailCatcher();

	private static final Viewer.ServiceViewer PROGRAM = new Viewer.ServiceViewer("service:test", "Проверка");

	private static final String SETTINGS = "settings { revision address waiting { address } choices { kind delivery } }";

	private static final String OFFICE = "office_moscow-south";

	@Autowired
	private Callers callers;

	@Autowired
	private Letters letters;

	@Autowired
	private UnitOfWork unit;

	@Autowired
	private SweepDigests sweepDigests;

	@Autowired
	private SweepTerms sweepTerms;

	@Autowired
	private Terms terms;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private MongoOperations mongo;

	private record Nothing() {
	}

	@DynamicPropertySource
	static void post(DynamicPropertyRegistry registry) {
		registry.add("ryadom.smtp.url", POST::url);
		registry.add("ryadom.site-url", () -> "https://ryadom.example");
		registry.add("ryadom.letters.pace.look", () -> "50ms");
		registry.add("ryadom.letters.pace.first-pause", () -> "100ms");
		registry.add("ryadom.letters.pace.longest-pause", () -> "300ms");
	}

	@AfterAll
	static void end() {
		POST.close();
	}

	@Test
	void anAddressIsProvedByTheCodeThatCameThere() {
		Caller citizen = this.callers.signedIn("account-code", "citizen");
		JsonNode named = done(citizen, "nameMailAddress", Map.of("revision", 0, "address", "code@example.ru"));
		assertThat(named.at("/settings/address").isNull()).isTrue();
		assertThat(named.at("/settings/waiting/address").asString()).isEqualTo("code@example.ru");
		MimeMessage letter = POST.await("code@example.ru", 1).getFirst();
		JsonNode wrong = change(citizen, "confirmMailAddress", Map.of("code", "0000-0000"));
		assertThat(wrong.at("/objections/0/code").asString()).isEqualTo("WRONG_CODE");
		JsonNode confirmed = done(citizen, "confirmMailAddress", Map.of("code", codeIn(letter)));
		assertThat(confirmed.at("/settings/address").asString()).isEqualTo("code@example.ru");
		assertThat(confirmed.at("/settings/waiting").isNull()).isTrue();
		assertThat(POST.to("code@example.ru")).hasSize(1);
	}

	@Test
	void anAddressIsNeverStoredOpen() {
		prove(this.callers.signedIn("account-sealed", "citizen"), "sealed@example.ru");
		for (String collection : List.of("mailBoxes", "letters", "digests", "journal", "commands")) {
			this.mongo.getCollection(collection)
				.find()
				.forEach((stored) -> assertThat(stored.toJson()).doesNotContain("sealed@example.ru"));
		}
	}

	@Test
	void aTermComesAtOnceWithItsDayAndALinkToThePage() throws MessagingException {
		Caller specialist = this.callers.specialistOfAnotherOffice();
		prove(specialist, "kazan@example.ru");
		int before = POST.to("kazan@example.ru").size();
		String file = Ids.next("case");
		this.terms.start(file, TermRules.SIT_06, LocalDate.of(2026, 4, 6), "office_kazan-center");
		this.clock.moveTo(Instant.parse("2026-04-07T09:00:00Z"));
		this.sweepTerms.sweep(() -> true);
		List<MimeMessage> came = POST.await("kazan@example.ru", before + 1);
		assertThat(came).hasSize(before + 1);
		MimeMessage letter = came.getLast();
		JsonNode notice = specialist
			.ask("{ viewer { ... on StaffViewer { notices(first: 1) { edges { node { due caseId } } } } } }")
			.at("/data/viewer/notices/edges/0/node");
		LocalDate due = LocalDate.parse(notice.at("/due").asString());
		assertThat(letter.getSubject()).isEqualTo("Срок подходит к концу: " + ru.ryadom.papers.Words.date(due));
		String link = "https://ryadom.example/staff/cases/" + notice.at("/caseId").asString();
		assertThat(MailCatcher.part(letter, "text/plain")).contains(link);
		assertThat(MailCatcher.part(letter, "text/html")).contains(link);
		assertThat(MailCatcher.part(letter, "text/calendar").replace("\r\n ", ""))
			.contains("DTSTART;VALUE=DATE:" + due.toString().replace("-", ""))
			.contains("URL:" + link);
		assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://ryadom.example/mail>");
		this.clock.moveTo(null);
	}

	@Test
	void messagesWaitForTheMorningAndComeInOneLetter() {
		prove(this.callers.signedIn("account-digest", "citizen"), "digest@example.ru");
		tell(message("account-digest"), message("account-digest"));
		assertThat(allThatCame("digest@example.ru")).as("only the code so far").hasSize(1);
		sweepTomorrow();
		List<MimeMessage> came = POST.await("digest@example.ru", 2);
		assertThat(came).hasSize(2);
		assertThat(MailCatcher.part(came.getLast(), "text/plain")).contains("Для вас есть новое сообщение.");
		sweepTomorrow();
		assertThat(allThatCame("digest@example.ru")).as("each is told once").hasSize(2);
	}

	@Test
	void severalInstancesAtOnceTellOfEachPieceOfNewsOnce() throws Exception {
		List<String> accounts = IntStream.range(0, 8).mapToObj((i) -> "account-many-" + i).toList();
		for (String account : accounts) {
			prove(this.callers.signedIn(account, "citizen"), account + "@example.ru");
			tell(message(account), message(account));
		}
		this.clock.moveTo(this.clock.instant().plus(Duration.ofDays(1)));
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> sweeps = IntStream.range(0, 6)
				.mapToObj((_) -> threads.submit(() -> this.sweepDigests.sweep(() -> true)))
				.toList();
			for (Future<Integer> sweep : sweeps) {
				sweep.get();
			}
		}
		this.sweepDigests.sweep(() -> true);
		this.clock.moveTo(null);
		for (String account : accounts) {
			assertThat(POST.await(account + "@example.ru", 2)).as(account).hasSize(2);
		}
	}

	@Test
	void whileTheMailServerIsDownLettersWaitAndThenEachComesOnce() throws MessagingException {
		Caller citizen = this.callers.signedIn("account-down", "citizen");
		prove(citizen, "down@example.ru");
		POST.end();
		try {
			for (int i = 0; i < 10; i++) {
				tell(new News("account-down", NewsKind.TERM_NEAR, Ids.next("term"), "/cabinet/messages", OFFICE,
						LocalDate.of(2026, 4, 7)));
			}
			MailCatcher.pause(Duration.ofSeconds(2));
			Document waiting = this.mongo.getCollection("letters")
				.find(new Document("account", "account-down").append("stage", "QUEUED"))
				.first();
			assertThat(waiting.getList("attempts", Document.class)).isNotEmpty()
				.allSatisfy((attempt) -> assertThat(attempt).containsEntry("outcome", "NO_CONNECTION"));
		}
		finally {
			POST.begin();
		}
		List<MimeMessage> came = POST.await("down@example.ru", 11);
		Set<String> ids = new HashSet<>();
		for (MimeMessage letter : came) {
			ids.add(letter.getMessageID());
		}
		assertThat(came).hasSize(11);
		assertThat(ids).hasSize(11).allMatch((id) -> id.startsWith("<letter_"));
	}

	@Test
	void whatIsSwitchedOffIsNotWrittenAndWithoutAnAddressNothingIs() {
		Caller citizen = this.callers.signedIn("account-off", "citizen");
		int revision = prove(citizen, "off@example.ru");
		tell(message("account-off"));
		done(citizen, "chooseNotices",
				Map.of("revision", revision, "choices", List.of(Map.of("kind", "MESSAGE", "delivery", "OFF"))));
		tell(message("account-off"));
		sweepTomorrow();
		done(citizen, "chooseNotices",
				Map.of("revision", revision + 1, "choices", List.of(Map.of("kind", "MESSAGE", "delivery", "AT_ONCE"))));
		done(citizen, "removeMailAddress", Map.of("revision", revision + 2));
		tell(message("account-off"));
		assertThat(allThatCame("off@example.ru")).as("only the code").hasSize(1);
		assertThat(this.mongo.getCollection("digests").countDocuments(new Document("account", "account-off"))).isZero();
	}

	@Test
	void aChoiceOfAnotherRoleIsRefusedAndAnOldRevisionIsAConflict() {
		Caller citizen = this.callers.signedIn("account-choice", "citizen");
		JsonNode refused = change(citizen, "chooseNotices",
				Map.of("revision", 0, "choices", List.of(Map.of("kind", "TASK", "delivery", "OFF"))));
		assertThat(refused.at("/objections/0/code").asString()).isEqualTo("NOT_FOR_THIS_ROLE");
		Map<String, Object> choice = Map.of("revision", 0, "choices",
				List.of(Map.of("kind", "MESSAGE", "delivery", "AT_ONCE")));
		done(citizen, "chooseNotices", choice);
		assertThat(ask(citizen, "chooseNotices", choice).at("/errors/0/extensions/code").asString())
			.isEqualTo("CONFLICT");
	}

	@Test
	void staffSeeWhetherALetterLeftAndNotToWhom() {
		prove(this.callers.signedIn("account-seen", "citizen"), "seen@example.ru");
		tell(new News("account-seen", NewsKind.TERM_NEAR, Ids.next("term"), "/cabinet/messages", OFFICE,
				LocalDate.of(2026, 4, 7)));
		POST.await("seen@example.ru", 2);
		String monitor = "{ viewer { ... on StaffViewer { letters { edges { node { id about news stage sentAt attempts "
				+ "{ words } actions { allowed objections { code } } } } } } } }";
		JsonNode mine = this.callers.specialist().ask(monitor).at("/data/viewer/letters/edges");
		assertThat(mine.toString()).contains("Срок подходит к концу").doesNotContain("example.ru");
		String id = mine.at("/0/node/id").asString();
		JsonNode again = change(this.callers.specialist(), "sendLetterAgain", Map.of("letterId", id));
		assertThat(again.at("/objections/0/code").asString()).isIn("LETTER_SENT");
		JsonNode foreign = ask(this.callers.specialistOfAnotherOffice(), "sendLetterAgain", Map.of("letterId", id));
		assertThat(foreign).isEqualTo(ask(this.callers.specialistOfAnotherOffice(), "sendLetterAgain",
				Map.of("letterId", Ids.next("letter"))));
		assertThat(foreign.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
	}

	private static News message(String account) {
		return new News(account, NewsKind.MESSAGE, Ids.next("message"), "/cabinet/messages", OFFICE, null);
	}

	private void sweepTomorrow() {
		this.clock.moveTo(InstantSource.system().instant().plus(Duration.ofDays(2)));
		this.sweepDigests.sweep(() -> true);
		this.clock.moveTo(null);
	}

	private void tell(News... news) {
		this.unit.run(new Command("test", PROGRAM.account(), Ids.next("key"), new Nothing()), Answers.CODEC, () -> {
			this.letters.tell(Arrays.asList(news));
			return new Accepted<>("told");
		});
	}

	/**
	 * Letters leave in their order: when a later one has come and none waits, no other
	 * comes.
	 */
	private List<MimeMessage> allThatCame(String address) {
		String later = Ids.next("later");
		prove(this.callers.signedIn(later, "citizen"), later + "@example.ru");
		assertThat(this.mongo.getCollection("letters").countDocuments(new Document("stage", "QUEUED"))).isZero();
		return POST.await(address, 1);
	}

	/** The address is the account's from now on; the revision after that. */
	private int prove(Caller caller, String address) {
		int revision = caller.ask("{ mailSettings { revision } }").at("/data/mailSettings/revision").asInt();
		done(caller, "nameMailAddress", Map.of("revision", revision, "address", address));
		String code = codeIn(POST.await(address, 1).getLast());
		return done(caller, "confirmMailAddress", Map.of("code", code)).at("/settings/revision").asInt();
	}

	private static String codeIn(MimeMessage letter) {
		var code = java.util.regex.Pattern.compile("\\d{4}-\\d{4}").matcher(MailCatcher.part(letter, "text/plain"));
		assertThat(code.find()).isTrue();
		return code.group();
	}

	private static JsonNode done(Caller caller, String mutation, Map<String, ?> input) {
		JsonNode answer = change(caller, mutation, input);
		assertThat(answer.at("/__typename").asString()).as("%.500s", answer).endsWith("Done");
		return answer;
	}

	private static JsonNode change(Caller caller, String mutation, Map<String, ?> input) {
		JsonNode answer = ask(caller, mutation, input);
		assertThat(answer.at("/errors").isMissingNode()).as("%.600s", answer).isTrue();
		return answer.at("/data/" + mutation);
	}

	private static JsonNode ask(Caller caller, String mutation, Map<String, ?> input) {
		String type = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1);
		Map<String, Object> all = new java.util.HashMap<>(input);
		all.put("idempotencyKey", Ids.next("key"));
		String shown = mutation.equals("sendLetterAgain") ? "letter { id stage }" : SETTINGS;
		return caller.ask(
				"mutation ($input: " + type + "Input!) { " + mutation + "(input: $input) { __typename ... on " + type
						+ "Done { " + shown + " } ... on " + type + "Refused { objections { code field } } } }",
				Map.of("input", all));
	}

}
