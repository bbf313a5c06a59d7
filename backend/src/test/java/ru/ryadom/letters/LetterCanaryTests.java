package ru.ryadom.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import ru.ryadom.access.Account;
import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.access.Viewers;
import ru.ryadom.cases.FactSource;
import ru.ryadom.cases.IdentityPaperKind;
import ru.ryadom.cases.NeedGround;
import ru.ryadom.cases.usecase.DecideNeed;
import ru.ryadom.cases.usecase.IntakeCase;
import ru.ryadom.journal.ReadingForTests;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.people.AccountLink;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.Callers;
import ru.ryadom.support.InventedPeople;
import ru.ryadom.support.MailCatcher;
import ru.ryadom.support.ServerTest;
import ru.ryadom.terms.usecase.SweepTerms;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a case knows of a person, a letter does not say it. */
@ServerTest
@DirtiesContext
class LetterCanaryTests {

	private static final MailCatcher POST = new MailCatcher();

	private static final InventedPeople PEOPLE = new InventedPeople(77, 0);

	private static final int MANY = 25;

	@Autowired
	private Callers callers;

	@Autowired
	private Viewers viewers;

	@Autowired
	private IntakeCase intakeCase;

	@Autowired
	private DecideNeed decideNeed;

	@Autowired
	private People people;

	@Autowired
	private BusinessClock clock;

	@Autowired
	private SweepTerms sweepTerms;

	@DynamicPropertySource
	static void post(DynamicPropertyRegistry registry) {
		registry.add("ryadom.smtp.url", POST::url);
		registry.add("ryadom.letters.pace.look", () -> "50ms");
	}

	@AfterAll
	static void end() {
		POST.close();
	}

	@Test
	void noneOfTwoHundredPersonalValuesOfCasesStandsInALetter() {
		Viewer.StaffViewer specialist = (Viewer.StaffViewer) this.viewers
			.of(new Account("00000000-0000-4000-8000-000000000051", "", Set.of(Audience.SPECIALIST)));
		prove(this.callers.specialist(), "specialist@example.ru");
		List<String> canaries = new ArrayList<>();
		for (int i = 0; i < MANY; i++) {
			String account = "account-canary-" + i;
			String address = "post" + i + "@example.ru";
			Caller citizen = this.callers.signedIn(account, "citizen");
			int revision = prove(citizen, address);
			change(citizen, "chooseNotices",
					Map.of("revision", revision, "choices", List.of(Map.of("kind", "MESSAGE", "delivery", "AT_ONCE"))));
			int number = i;
			canaries.addAll(ReadingForTests.during(() -> story(specialist, account, number, true)));
			assertThat(POST.await(address, 2)).as("the code and the news").hasSize(2);
		}
		canaries.addAll(ReadingForTests.during(() -> story(specialist, "account-waiting", MANY, false)));
		this.clock.moveTo(this.clock.instant().plus(java.time.Duration.ofDays(20)));
		this.sweepTerms.sweep(() -> true);
		this.clock.moveTo(null);
		assertThat(POST.await("specialist@example.ru", 2)).as("the code, and what was missed").hasSizeGreaterThan(1);
		List<MimeMessage> all = POST.all();
		assertThat(canaries).hasSizeGreaterThan(200).doesNotHaveDuplicates();
		assertThat(all).hasSizeGreaterThan(2 * MANY);
		for (MimeMessage letter : all) {
			String everything = MailCatcher.everything(letter).toLowerCase(Locale.ROOT);
			assertThat(canaries).noneMatch((canary) -> everything.contains(canary.toLowerCase(Locale.ROOT)));
		}
	}

	/** Somebody new is refused and told so; what was typed of them. */
	private List<String> story(Viewer.StaffViewer specialist, String account, int number, boolean refused) {
		Person invented = PEOPLE.next(Ids.next("person"), "office_moscow-south");
		LocalDate today = this.clock.today(specialist.zone());
		String tag = "канарейка" + (char) ('а' + number); // a name has no digits
		String file = "Д-" + tag;
		String ipra = "ИПРА-" + tag;
		String phone = "+7 900 765-" + (1000 + number);
		String email = "canary" + number + "@person.example";
		String last = invented.lastName() + tag;
		String first = invented.firstName() + tag;
		IntakeCase.Input input = new IntakeCase.Input(Ids.next("key"),
				new IntakeCase.PersonInput(invented.snils(), last, first, invented.middleName() + tag,
						invented.birthDate(), phone, email, Set.of()),
				FactSource.PAPER, IdentityPaperKind.PASSPORT, true, file, today, today, FactSource.PAPER, ipra, today,
				null, FactSource.PAPER);
		var done = ((IntakeCase.Done) this.intakeCase.intake(specialist, input)).file();
		Person person = this.people.known(done.personId()).orElseThrow();
		this.people.save(person.linked(new AccountLink(account, null)));
		String reasons = "Обоснование " + tag + " по выписке.";
		if (refused) {
			this.decideNeed.decide(specialist, new DecideNeed.Input(Ids.next("key"), done.id(), done.revision(), false,
					NeedGround.IPRA_EXTRACT, reasons));
		}
		return List.of(last, first, invented.middleName() + tag, invented.snils(), file, ipra, phone, email, reasons);
	}

	private int prove(Caller caller, String address) {
		change(caller, "nameMailAddress", Map.of("revision", 0, "address", address));
		var code = java.util.regex.Pattern.compile("\\d{4}-\\d{4}")
			.matcher(MailCatcher.part(POST.await(address, 1).getFirst(), "text/plain"));
		assertThat(code.find()).isTrue();
		return change(caller, "confirmMailAddress", Map.of("code", code.group())).at("/settings/revision").asInt();
	}

	private static JsonNode change(Caller caller, String mutation, Map<String, ?> input) {
		String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
		Map<String, Object> all = new java.util.HashMap<>(input);
		all.put("idempotencyKey", Ids.next("key"));
		JsonNode answer = caller.ask("mutation ($input: " + type + "Input!) { " + mutation
				+ "(input: $input) { __typename ... on " + type + "Done { settings { revision } } } }",
				Map.of("input", all));
		assertThat(answer.at("/data/" + mutation + "/__typename").asString()).as("%.500s", answer).endsWith("Done");
		return answer.at("/data/" + mutation);
	}

}
