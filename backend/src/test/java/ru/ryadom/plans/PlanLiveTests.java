package ru.ryadom.plans;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

import ru.ryadom.employers.PlanGround;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.LiveEvents;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Each side of a plan hears that it has changed, and nobody else hears anything. */
@ServerTest
class PlanLiveTests {

	private static final String PLAN = "subscription ($id: ID!) { planChanged(planId: $id) { kind id revision } }";

	private static final String OWN = "subscription { myOrganisationsChanged { kind id revision } }";

	private static final Duration AWHILE = Duration.ofSeconds(1);

	private static final String MEMBER = "employermember_zhukova-masterskaya";

	@Autowired
	private Callers callers;

	@Autowired
	private MongoOperations mongo;

	@Autowired
	private WorkplacePlans plans;

	@Test
	void bothSidesAreToldOfAPlanThatIsDiscussed() {
		WorkplacePlan plan = saved(Plans.offered());
		try (LiveEvents office = follow(this.callers.specialistOfAnotherOffice(), plan.id());
				LiveEvents employer = follow(employer("e2"), plan.id())) {
			assertThat(kind(office.next())).isEqualTo("READY");
			assertThat(kind(employer.next())).isEqualTo("READY");
			int revision = this.plans.save(plan.toldToEmployer()).revision();
			for (LiveEvents side : List.of(office, employer)) {
				JsonNode event = untilRevision(side, revision);
				assertThat(kind(event)).isEqualTo("PLAN");
				assertThat(event.path("id").asString()).isEqualTo(plan.id());
			}
		}
	}

	@Test
	void whatTheWorkerSaysToTheOfficeIsNoEventForTheEmployer() throws InterruptedException {
		WorkplacePlan plan = saved(Plans.offered());
		try (LiveEvents office = follow(this.callers.specialistOfAnotherOffice(), plan.id());
				LiveEvents employer = follow(employer("e2"), plan.id());
				LiveEvents own = employer("e2").follow(OWN, Map.of())) {
			for (LiveEvents each : List.of(office, employer, own)) {
				assertThat(kind(each.next())).isEqualTo("READY");
			}
			WorkplacePlan objected = Plans.value(plan.say(Plans.remark(PlanParty.WORKER, PlanRemarkKind.OBJECTION)));
			assertThat(PlanSight.differs(plan, objected)).isFalse();
			WorkplacePlan kept = this.plans.save(objected);
			assertThat(untilRevision(office, kept.revision()).path("id").asString()).isEqualTo(plan.id());
			WorkplacePlan said = Plans.value(kept.say(Plans.remark(PlanParty.OFFICE, PlanRemarkKind.COMMENT)));
			assertThat(PlanSight.differs(kept, said)).isTrue();
			int told = this.plans.save(said.toldToEmployer()).revision();
			for (LiveEvents each : List.of(employer, own)) {
				JsonNode event = each.change();
				while (event.path("revision").asInt() < kept.revision()) {
					event = each.change();
				}
				assertThat(event.path("revision").asInt()).as("the one between is left out").isEqualTo(told);
			}
		}
	}

	@Test
	void aForeignPlanAndOneThatIsNotOfferedAndOneThatIsNotThereAreTheSameBytes() {
		WorkplacePlan plan = saved(Plans.offered());
		WorkplacePlan draft = saved(Plans.draft());
		String nobodys = refusal(employer("e2"), Ids.next("plan"));
		assertThat(nobodys).contains("NOT_FOUND");
		assertThat(refusal(employer("e2"), draft.id())).isEqualTo(nobodys);
		assertThat(refusal(employer("e1"), plan.id())).isEqualTo(nobodys);
		assertThat(refusal(this.callers.specialist(), plan.id())).isEqualTo(nobodys);
		assertThat(refusal(this.callers.specialist(), "?")).isEqualTo(nobodys);
	}

	@Test
	void anEmployerHearsOfItsPlansOnceTheyAreOfferedAndOfNoDraft() throws InterruptedException {
		WorkplacePlan draft = saved(Plans.draft());
		try (LiveEvents own = employer("e2").follow(OWN, Map.of());
				LiveEvents stranger = employer("e1").follow(OWN, Map.of())) {
			assertThat(kind(own.next())).isEqualTo("READY");
			assertThat(kind(stranger.next())).isEqualTo("READY");
			WorkplacePlan again = this.plans.save(draft.toldToEmployer());
			assertThat(own.isSilentFor(AWHILE)).isTrue();
			WorkplacePlan offered = this.plans.save(with(again, Plans.offered()));
			assertThat(untilRevision(own, offered.revision()).path("id").asString()).isEqualTo(draft.id());
			assertThat(stranger.isSilentFor(AWHILE)).isTrue();
		}
	}

	@Test
	void whoNoLongerActsForTheEmployerIsToldNothingMoreWithinASecond() {
		WorkplacePlan plan = saved(Plans.offered());
		Document before = this.mongo.getCollection("employerMembers").find(new Document("_id", MEMBER)).first();
		try (LiveEvents looking = follow(employer("e5"), plan.id())) {
			assertThat(kind(looking.next())).isEqualTo("READY");
			this.mongo.getCollection("employerMembers")
				.updateOne(new Document("_id", MEMBER), new Document("$set", new Document("working", false))
					.append("$unset", new Document("account", "")));
			long begun = System.nanoTime();
			assertThat(kind(looking.change())).isEqualTo("ENDED");
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(AWHILE);
			assertThat(looking.answer()).as("the stream is over").isNull();
		}
		finally {
			this.mongo.getCollection("employerMembers").replaceOne(new Document("_id", MEMBER), before);
		}
	}

	private Caller employer(String which) {
		return this.callers.signedIn("00000000-0000-4000-8000-0000000000" + which, "employer");
	}

	private static LiveEvents follow(Caller caller, String planId) {
		return caller.follow(PLAN, Map.of("id", planId));
	}

	private static String refusal(Caller caller, String planId) {
		try (LiveEvents refused = follow(caller, planId)) {
			String said = String.valueOf(refused.answer());
			assertThat(refused.answer()).as("the stream is over").isNull();
			return said;
		}
	}

	private static String kind(JsonNode event) {
		return event.path("kind").asString();
	}

	/** How the plan began may be told too: that change was on its way. */
	private static JsonNode untilRevision(LiveEvents events, int revision) {
		JsonNode event = events.change();
		while (event.path("revision").asInt() < revision) {
			event = events.change();
		}
		return event;
	}

	/** The same of an employer of Kazan. */
	private WorkplacePlan saved(WorkplacePlan like) {
		String id = Ids.next("plan");
		PlanGround ground = new PlanGround(Ids.next("employernotice"), "office_kazan-center", null, Ids.next("person"),
				"Зайцев Пётр Ильич", new Inn("1600000029"), "Мастерская", "кладовщик", LocalDate.of(2026, 3, 22),
				Plans.DAY);
		return this.plans.save(new WorkplacePlan(id, 0, 0, "2026-П-" + id.substring(id.length() - 6), ground,
				like.dueOn(), like.editions(), like.dialogue(), like.state(), null, List.of()));
	}

	private static WorkplacePlan with(WorkplacePlan plan, WorkplacePlan like) {
		return new WorkplacePlan(plan.id(), plan.revision(), plan.revision() + 1, plan.number(), plan.ground(),
				plan.dueOn(), like.editions(), like.dialogue(), like.state(), null, List.of());
	}

}
