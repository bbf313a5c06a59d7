package ru.ryadom.matrix;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.matrix.Road.Desk;
import ru.ryadom.papers.Words;
import ru.ryadom.support.MailCatcher;
import ru.ryadom.support.RealKeycloak;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody who acts for an organisation hears by letter that there is something in its
 * cabinet; nobody learns from the letter what it is.
 */
@ServerTest
@DirtiesContext
@RealKeycloak
@Import(PlanGroundsOfTests.class)
class EmployerLettersTests {

	private static final MailCatcher POST = new MailCatcher();

	private static final LocalDate THURSDAY = LocalDate.of(2026, 6, 4);

	/** Friday 12 June is a day off: seven working days after the fourth. */
	private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 16);

	private static final String ASKED = "Нужно ваше действие: " + Words.date(LAST_DAY);

	private static final String NEAR = "Срок подходит к концу: " + Words.date(LAST_DAY);

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	@LocalServerPort
	private int port;

	private Desk desk;

	@DynamicPropertySource
	static void post(DynamicPropertyRegistry registry) {
		registry.add("ryadom.smtp.url", POST::url);
		registry.add("ryadom.site-url", () -> "https://ryadom.example");
		registry.add("ryadom.letters.pace.look", () -> "50ms");
		registry.add("ryadom.sweep.enabled", () -> "false");
	}

	@AfterAll
	static void end() {
		POST.close();
	}

	@BeforeEach
	void people() {
		at(THURSDAY);
		this.desk = new Desk(caller("specialist"), caller("head"), "staff_kuznetsova", "staff_tikhonov");
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo(null);
	}

	@Test
	void ofANoticeEachMemberIsToldWhenItComesWhenItsDayIsNearAndWhenItIsOver() {
		reachable("employer", "first@example.ru");
		reachable("employer3", "second@example.ru");
		reachable("employer2", "stranger@example.ru");
		NoticeSteps notice = new NoticeSteps(road(440_002_010)).hired(THURSDAY, "ООО «Лампа»", NoticeSteps.LAMP)
			.send(this.desk.specialist());
		String link = "https://ryadom.example/cabinet/notices/" + notice.id();
		assertThat(of("first@example.ru", link, 1)).containsExactly(ASKED);
		for (LocalDate day : List.of(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 11),
				LocalDate.of(2026, 6, 15), LAST_DAY, LAST_DAY.plusDays(1), LAST_DAY.plusDays(2))) {
			at(day);
			this.sweepTerms.sweep(() -> true);
		}
		List<String> all = List.of(ASKED, NEAR, NEAR, NEAR, "Срок пропущен: " + Words.date(LAST_DAY));
		assertThat(of("first@example.ru", link, 5)).containsExactlyInAnyOrderElementsOf(all);
		assertThat(of("second@example.ru", link, 5)).containsExactlyInAnyOrderElementsOf(all);
		assertThat(of("stranger@example.ru", link, 0)).isEmpty();
		for (MimeMessage letter : POST.to("first@example.ru")) {
			assertThat(MailCatcher.everything(letter)).doesNotContain("Травин", "Лампа", "оператор");
		}
		assertThat(POST.to("first@example.ru")
			.stream()
			.map(MailCatcher::everything)
			.filter((text) -> text.contains("DTSTART;VALUE=DATE:20260616"))).hasSize(4);
		notice.refresh(this.desk.specialist()).respond(caller("employer"));
		assertThat(of("first@example.ru", link, 5)).as("what it did itself is no news").hasSize(5);
	}

	@Test
	void ofAPlanEachSideIsToldWhatTheOthersDid() {
		reachable("employer", "plans@example.ru");
		Road road = road(440_002_020);
		Caller citizen = caller("citizen");
		Caller employer = caller("employer");
		Caller staff = this.desk.specialist();
		road.intake(THURSDAY).link(citizen, Map.of());
		PlanGroundsOfTests.put(this.mongo, "notice_letters", "office_moscow-south", null, road.personId(),
				"Травина Алла Юрьевна", NoticeSteps.LAMP, THURSDAY);
		WorkplaceSteps plan = new WorkplaceSteps(road).start(staff, "notice_letters", THURSDAY)
			.change(staff, THURSDAY, "Поставить стол.")
			.show(staff, "CABINET", THURSDAY);
		String link = "https://ryadom.example/cabinet/plans/" + plan.id();
		assertThat(of("plans@example.ru", link, 0)).as("a draft is not the employer's yet").isEmpty();
		plan.object(citizen, "Нужен стул.").offer(staff).answer(staff);
		assertThat(of("plans@example.ru", link, 1)).as("what the worker is answered is no news to it")
			.containsExactly(ASKED);
		plan.say(employer, "proposePlanChange", "Нужна лампа.")
			.answer(staff)
			.say(staff, "commentWorkplacePlan", "Лампа будет.")
			.agree(employer)
			.change(staff, THURSDAY, "Поставить стол и лампу.")
			.disagree(employer)
			.agreeOnPaper(staff, THURSDAY)
			.send(staff)
			.cancel(staff, THURSDAY);
		assertThat(of("plans@example.ru", link, 5)).containsExactlyInAnyOrder(ASKED, ASKED, "Новое сообщение",
				"Новое сообщение", "Новое сообщение");
		assertThat(noticesOf(staff, plan.id())).containsExactly("PLAN_DISAGREED", "PLAN_AGREED", "PLAN_SAID",
				"PLAN_SAID");
		JsonNode messages = citizen
			.ask("{ viewer { ... on CitizenViewer { messages(first: 20) { edges { node { title body } } } } } }")
			.at("/viewer/messages/edges");
		assertThat(messages.valueStream().map((edge) -> edge.at("/node/title").asString())).startsWith(
				"План на рабочем месте отменён", "План на рабочем месте направлен", "План на рабочем месте изменён",
				"Центр занятости ответил на ваши слова о плане", "Проект плана на рабочем месте");
	}

	@Test
	void whatTheOfficeWroteDownFromAPaperIsNewsToTheCabinet() {
		reachable("employer", "paper@example.ru");
		NoticeSteps notice = new NoticeSteps(road(440_002_030)).hired(THURSDAY, "ООО «Лампа»", NoticeSteps.LAMP)
			.send(this.desk.specialist())
			.respondOnPaper(this.desk.specialist(), THURSDAY);
		String link = "https://ryadom.example/cabinet/notices/" + notice.id();
		assertThat(of("paper@example.ru", link, 2)).containsExactlyInAnyOrder(ASKED, "Новое сообщение");
	}

	@Test
	void ofALaterEditionTheEmployerIsAskedOnceTheWorkerHasSeenThePaper() {
		reachable("employer", "later@example.ru");
		Road road = road(440_002_040);
		Caller staff = this.desk.specialist();
		road.intake(THURSDAY);
		PlanGroundsOfTests.put(this.mongo, "notice_later", "office_moscow-south", null, road.personId(),
				"Травина Алла Юрьевна", NoticeSteps.LAMP, THURSDAY);
		WorkplaceSteps plan = new WorkplaceSteps(road).start(staff, "notice_later", THURSDAY)
			.show(staff, "PAPER", THURSDAY)
			.offer(staff)
			.change(staff, THURSDAY, "Поставить стол.");
		String link = "https://ryadom.example/cabinet/plans/" + plan.id();
		assertThat(of("later@example.ru", link, 1)).as("there is nothing to read yet").containsExactly(ASKED);
		plan.show(staff, "PAPER", THURSDAY);
		assertThat(of("later@example.ru", link, 2)).containsExactly(ASKED, ASKED);
		plan.agree(caller("employer")).change(staff, THURSDAY, "Поставить стол и стул.");
		assertThat(of("later@example.ru", link, 3)).as("its agreement is over").contains("Новое сообщение");
	}

	/** Kinds of what a worker of the office was told about it, the newest first. */
	private static List<String> noticesOf(Caller staff, String subject) {
		return staff
			.ask("{ viewer { ... on StaffViewer { notices(first: 20) { edges { node { kind subjectId } } } } } }")
			.at("/viewer/notices/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("subjectId").asString("").equals(subject))
			.map((node) -> node.path("kind").asString())
			.toList();
	}

	/** Subjects of the letters that lead there, once so many have come. */
	private static List<String> of(String address, String link, int count) {
		if (count > 0) {
			MailCatcher.until(() -> leading(address, link).size() >= count);
		}
		MailCatcher.pause(java.time.Duration.ofMillis(400));
		return leading(address, link).stream().map(EmployerLettersTests::subject).toList();
	}

	private static List<MimeMessage> leading(String address, String link) {
		return POST.to(address)
			.stream()
			.filter((letter) -> MailCatcher.part(letter, "text/plain").contains(link))
			.toList();
	}

	private static String subject(MimeMessage letter) {
		try {
			return letter.getSubject();
		}
		catch (jakarta.mail.MessagingException failed) {
			throw new IllegalStateException(failed);
		}
	}

	/** Has an address, and is told of everything at once. */
	private void reachable(String user, String address) {
		Caller caller = caller(user);
		change(caller, "nameMailAddress", Map.of("revision", MailSteps.revisionOf(caller), "address", address));
		Matcher code = Pattern.compile("\\d{4}-\\d{4}")
			.matcher(MailCatcher.part(POST.await(address, 1).getLast(), "text/plain"));
		assertThat(code.find()).isTrue();
		change(caller, "confirmMailAddress", Map.of("code", code.group()));
		change(caller, "chooseNotices", Map.of("revision", MailSteps.revisionOf(caller), "choices", List
			.of(Map.of("kind", "TASK", "delivery", "AT_ONCE"), Map.of("kind", "MESSAGE", "delivery", "AT_ONCE"))));
	}

	private static void change(Caller caller, String name, Map<String, Object> input) {
		Map<String, Object> whole = new java.util.HashMap<>(input);
		whole.put("idempotencyKey", Road.key());
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		assertThat(caller
			.ask("mutation($input: " + type + "Input!) { " + name + "(input: $input) { __typename } }",
					Map.of("input", whole))
			.at("/" + name + "/__typename")
			.asString()).isEqualTo(type + "Done");
	}

	private Road road(int number) {
		return new Road(this.desk, new InventedPerson(number, "Травина", "Алла", "Юрьевна"));
	}

	private void at(LocalDate day) {
		this.clock.moveTo(day.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC));
	}

	private Caller caller(String user) {
		return new Caller(this.port, user);
	}

}
