package ru.ryadom.matrix;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.CanaryWatch.Who;
import ru.ryadom.support.MailCatcher;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever of a person was typed anywhere, an employer can reach their name, their post
 * and their plan, and nothing else: by no field, number, search, stream, refusal, file or
 * letter, at no stage.
 */
@ServerTest
@DirtiesContext
@RealKeycloak
@Import(ExchangeAtTown.class)
@TestPropertySource(properties = { ExchangeAtTown.ADDRESS, ExchangeAtTown.SELDOM })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmployerCanaryTests {

	private static final MailCatcher POST = new MailCatcher();

	/** Loses its organisation before anything begins. */
	private static final String NOBODYS_ACCOUNT = "00000000-0000-4000-8000-0000000000e4";

	private final Canaries canaries = new Canaries();

	private final Map<String, Caller> callers = new LinkedHashMap<>();

	private final CanaryPost post = new CanaryPost(POST);

	private final CanaryWatch watch;

	private final CanaryStory story;

	EmployerCanaryTests(@Autowired MongoOperations mongo, @Autowired ExchangeAtTown exchange,
			@LocalServerPort int port) {
		mongo.getCollection("employerMembers").deleteMany(new Document("account", NOBODYS_ACCOUNT));
		Caller anybody = new Caller(port, null);
		Function<String, Caller> people = (user) -> this.callers.computeIfAbsent(user, (_) -> new Caller(port, user));
		LocalDate today = LocalDate.parse(anybody.ask("{ clock { today } }").at("/clock/today").asString());
		this.watch = new CanaryWatch(this.canaries, this.post, people, anybody, mongo);
		this.story = new CanaryStory(this.canaries, people, exchange, today, this.watch);
	}

	@DynamicPropertySource
	static void post(DynamicPropertyRegistry registry) {
		registry.add("ryadom.smtp.url", POST::url);
		registry.add("ryadom.site-url", () -> "https://ryadom.example");
		registry.add("ryadom.letters.pace.look", () -> "50ms");
	}

	@AfterAll
	static void end() {
		POST.close();
	}

	@BeforeAll
	void everythingIsTypedAndEverythingIsAskedFor(@Autowired BusinessClock clock, @Autowired SweepTerms sweepTerms) {
		for (Who who : List.of(Who.ADMINISTRATOR, Who.COLLEAGUE, Who.OF_ANOTHER)) {
			this.post.reach(this.story.caller(who.user), who.user + "@example.ru", "TASK", "MESSAGE");
		}
		this.post.reach(this.story.caller("specialist"), "specialist@example.ru", "TASK");
		this.story.tell();
		Town.neglect(clock, sweepTerms);
		this.watch.look("nine days in which nobody did anything", this.story.sent());
		this.watch.tryEverything(this.story.sent());
		this.watch.theOfficeReads();
	}

	@Test
	void moreThanTwoHundredDifferentValuesWereTyped(TestReporter reporter) {
		reporter.publishEntry(Map.of("typed", "" + this.canaries.all().size(), "hidden", "" + this.canaries.hidden(),
				"requests", "" + Caller.REQUESTS, "came", "" + this.watch.of(Who.ADMINISTRATOR).channels()));
		assertThat(this.canaries.all()).extracting(Canary::value).doesNotHaveDuplicates();
		assertThat(this.canaries.hidden()).isGreaterThan(200);
	}

	@Test
	void noEmployerReachesAnyOfThemAndNoLetterSaysOne() {
		assertThat(this.watch.leaked()).isEmpty();
	}

	@Test
	void aTrueValueIsAnsweredLikeAnInventedOne() {
		this.watch.telling().forEach((who, where) -> assertThat(where).as("%s finds out by asking", who).isEmpty());
	}

	/** The control: the same reach finds nearly all of it when the office asks. */
	@Test
	void theOfficeReadsNearlyAllOfThem(TestReporter reporter) {
		Set<Canary> read = this.watch.office().seen();
		List<String> unread = this.canaries.all()
			.stream()
			.filter((each) -> !read.contains(each))
			.map(Canary::where)
			.toList();
		reporter.publishEntry(Map.of("unread", "" + unread));
		assertThat(unread).hasSizeLessThan(this.canaries.all().size() * 15 / 100);
	}

	@Test
	void theEmployerReadsTheNameThePostAndThePlan() {
		for (Who who : List.of(Who.ADMINISTRATOR, Who.COLLEAGUE)) {
			List<Canary> open = this.canaries.opened();
			assertThat(this.watch.of(who).seen()).filteredOn(open::contains)
				.as("%s", who)
				.hasSizeGreaterThan(open.size() * 9 / 10);
		}
	}

	@Test
	void eachChannelCarriedSomething() {
		for (Who who : Who.values()) {
			assertThat(this.watch.of(who).channels().keySet()).as("%s", who)
				.contains("field", "file", "head", "stream", "refusal");
		}
		Haul told = this.watch.of(Who.ADMINISTRATOR);
		assertThat(told.says("paper", "перила,пандусизвонок")).as("the paper of a plan").isTrue();
		assertThat(told.says("calendar", "BEGIN:VEVENT")).as("its calendar").isTrue();
		assertThat(told.says("refusal", "FORBIDDEN") && told.says("refusal", "NOT_FOUND")).as("refusals").isTrue();
		assertThat(told.says("search", "NOT_FOUND")).as("searches").isTrue();
		assertThat(this.watch.office().says("stream", "\"kind\":\"CASE\"")).as("streams of the office").isTrue();
		for (String page : List.of("notices", "plans")) {
			assertThat(this.watch.letters().says("letter: employer@", "https://ryadom.example/cabinet/" + page))
				.as("letters of %s", page)
				.isTrue();
		}
		assertThat(this.watch.letters().says("letter: employer@", "BEGIN:VCALENDAR")).as("a day in a letter").isTrue();
	}

}
