package ru.ryadom.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody types who acts for two employers is offered to them under the one it is
 * for.
 */
@ServerTest
class EmployerDraftsTests {

	private static final String FACTORY = "employer_opticheskiy";

	private static final String WORKSHOP = "employer_masterskaya";

	private static final String ASKING = "requestWorkplacePlan";

	private static final String TYPED = "{\"values\":{\"lastName\":\"Черновикова\"}}";

	private static final String SAVE = """
			mutation($input: SaveDraftInput!) { saveDraft(input: $input) { __typename
			  ... on SaveDraftDone { draft { id revision } } ... on SaveDraftRefused { objections { code } } } }""";

	private static final String DRAFTS = """
			query($form: String, $subject: ID) { drafts(form: $form, subject: $subject) { id subject content } }""";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private WorkplacePlans plans;

	private Caller ofBoth;

	private Caller colleague;

	@BeforeEach
	void begin() {
		this.mongo.getCollection("drafts").deleteMany(new Document());
		this.ofBoth = this.callers.signedIn("00000000-0000-4000-8000-0000000000e5", "employer");
		this.colleague = this.callers.signedIn("00000000-0000-4000-8000-0000000000e2", "employer");
	}

	@Test
	void whatIsTypedForOneIsNeverOfferedUnderTheOther() {
		save(this.ofBoth, ASKING, FACTORY);
		assertThat(subjects(this.ofBoth, ASKING, FACTORY)).containsExactly(FACTORY);
		assertThat(subjects(this.ofBoth, ASKING, WORKSHOP)).isEmpty();
		assertThat(subjects(this.ofBoth, ASKING, null)).isEmpty();
		assertThat(subjects(this.colleague, ASKING, FACTORY)).isEmpty();
	}

	@Test
	void aDraftThatIsForNoOrganisationAndOneForSomebodyElsesIsNotTaken() {
		String foreign = refusal(this.colleague, FACTORY);
		assertThat(foreign).contains("NOT_FOUND");
		assertThat(refusal(this.colleague, "employer_nobodys")).isEqualTo(foreign);
		assertThat(refusal(this.colleague, "employer_lampa'")).isEqualTo(foreign);
		assertThat(refusal(this.colleague, null)).isEqualTo(foreign);
		assertThat(refusal(this.callers.specialist(), FACTORY)).isEqualTo(foreign);
		assertThat(this.mongo.getCollection("drafts").countDocuments()).isZero();
	}

	@Test
	void aColleagueSeesNoDraftOfAnother() {
		save(this.ofBoth, ASKING, WORKSHOP);
		assertThat(subjects(this.colleague, ASKING, WORKSHOP)).isEmpty();
		assertThat(subjects(this.colleague, null, null)).isEmpty();
	}

	@Test
	void whoLosesTheMembershipLosesTheSightOfTheDraftAtTheNextRequest() {
		String plan = plan("1600000029");
		save(this.ofBoth, ASKING, WORKSHOP);
		save(this.ofBoth, ASKING, FACTORY);
		save(this.ofBoth, "commentPlan", plan);
		assertThat(subjects(this.ofBoth, null, null)).containsExactlyInAnyOrder(WORKSHOP, FACTORY, plan);
		membership(false);
		try {
			assertThat(subjects(this.ofBoth, ASKING, WORKSHOP)).isEmpty();
			assertThat(subjects(this.ofBoth, "commentPlan", plan)).isEmpty();
			assertThat(subjects(this.ofBoth, null, null)).containsExactly(FACTORY);
			assertThat(refusal(this.ofBoth, WORKSHOP)).isEqualTo(refusal(this.ofBoth, "employer_nobodys"));
		}
		finally {
			membership(true);
		}
		assertThat(subjects(this.ofBoth, ASKING, WORKSHOP)).containsExactly(WORKSHOP);
	}

	@Test
	void aPlanOfOneOrganisationTakesTheDraftsOfThoseWhoActForItAndOfItsOffice() {
		String ofWorkshop = plan("1600000029");
		String ofFactory = plan("6600000035");
		save(this.ofBoth, "commentPlan", ofFactory);
		save(this.ofBoth, "commentPlan", ofWorkshop);
		assertThat(subjects(this.ofBoth, "commentPlan", ofFactory)).containsExactly(ofFactory);
		assertThat(refusal(this.colleague, ofFactory)).isEqualTo(refusal(this.colleague, Ids.next("plan")));
		save(this.callers.specialistOfAnotherOffice(), "changeWorkplacePlan", ofFactory);
		assertThat(refusal(this.callers.specialist(), ofFactory))
			.isEqualTo(refusal(this.callers.specialist(), Ids.next("plan")));
	}

	@Test
	void aFormOfTwoDeedsIsSentByEither() {
		for (String deed : List.of("commentPlan", "proposePlanChange")) {
			String plan = plan("1600000029");
			String draft = save(this.ofBoth, "commentPlan", plan);
			String other = save(this.ofBoth, "appointMentor", plan);
			say(deed, plan, draft);
			assertThat(subjects(this.ofBoth, "commentPlan", plan)).as(deed).isEmpty();
			say(deed, plan("1600000029"), other);
			assertThat(subjects(this.ofBoth, "appointMentor", plan)).as("of another form").hasSize(1);
		}
	}

	private void say(String deed, String plan, String draft) {
		String type = Character.toUpperCase(deed.charAt(0)) + deed.substring(1);
		JsonNode answer = this.ofBoth.ask(
				"mutation($input: " + type + "Input!) { " + deed + "(input: $input) { __typename } }",
				Map.of("input", Map.of("idempotencyKey", draft + "_" + UUID.randomUUID().toString().substring(0, 8),
						"planId", plan, "revision", 1, "words", "Стол уже стоит.")));
		assertThat(answer.at("/data/" + deed + "/__typename").asString()).as(answer.toString())
			.isEqualTo(type + "Done");
	}

	/** A plan that is discussed with the employer of this number; its id. */
	private String plan(String inn) {
		WorkplacePlan offered = Plans.offered();
		PlanGround ground = new PlanGround(Ids.next("employernotice"), "office_kazan-center", null, Ids.next("person"),
				"Зайцев Пётр Ильич", new Inn(inn), "Работодатель", "кладовщик", LocalDate.of(2026, 3, 22), Plans.DAY);
		String id = Ids.next("plan");
		return this.plans
			.save(new WorkplacePlan(id, 0, 0, "2026-П-" + id.substring(id.length() - 6), ground, offered.dueOn(),
					offered.editions(), offered.dialogue(), offered.state(), null, List.of()))
			.id();
	}

	private void membership(boolean lasts) {
		this.mongo.getCollection("employerMembers")
			.updateOne(new Document("_id", "employermember_zhukova-masterskaya"),
					new Document("$set", new Document("working", lasts)));
	}

	private static List<String> subjects(Caller who, @Nullable String form, @Nullable String subject) {
		Map<String, @Nullable Object> asked = new LinkedHashMap<>();
		asked.put("form", form);
		asked.put("subject", subject);
		return who.ask(DRAFTS, asked)
			.at("/data/drafts")
			.valueStream()
			.map((one) -> one.path("subject").asString())
			.toList();
	}

	private static String save(Caller who, String form, String subject) {
		JsonNode answer = who.ask(SAVE, input(form, subject));
		assertThat(answer.at("/data/saveDraft/draft/id").isString()).as(answer.toString()).isTrue();
		return answer.at("/data/saveDraft/draft/id").asString();
	}

	private static String refusal(Caller who, @Nullable String subject) {
		return who.ask(SAVE, input(ASKING, subject)).toString();
	}

	private static Map<String, Object> input(String form, @Nullable String subject) {
		Map<String, @Nullable Object> input = new LinkedHashMap<>();
		input.put("idempotencyKey", UUID.randomUUID().toString());
		input.put("seen", 0);
		input.put("form", form);
		input.put("subject", subject);
		input.put("content", TYPED);
		return Map.of("input", input);
	}

}
