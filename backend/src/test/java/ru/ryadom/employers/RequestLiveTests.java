package ru.ryadom.employers;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.Inn;
import ru.ryadom.support.Callers;
import ru.ryadom.support.Callers.Caller;
import ru.ryadom.support.LiveEvents;
import ru.ryadom.support.ServerTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The office hears of every change of a request to it; the employer of a new one and of
 * its end, and of nothing between.
 */
@ServerTest
class RequestLiveTests {

	private static final String ONE = "subscription ($id: ID!) { planRequestChanged(requestId: $id) { kind id revision } }";

	private static final String ALL = "subscription { officeRequestsChanged { kind id revision } }";

	private static final String OWN = "subscription { myOrganisationsChanged { kind id revision } }";

	private static final Duration AWHILE = Duration.ofSeconds(1);

	@Autowired
	private Callers callers;

	@Autowired
	private PlanRequests requests;

	@Test
	void theListOfTheOfficeAndThePageHearOfARequestAndAnotherOfficeDoesNot() throws InterruptedException {
		try (LiveEvents list = this.callers.specialistOfAnotherOffice().follow(ALL, Map.of());
				LiveEvents other = this.callers.specialist().follow(ALL, Map.of())) {
			assertThat(kind(list.next())).isEqualTo("READY");
			assertThat(kind(other.next())).isEqualTo("READY");
			PlanRequest made = this.requests.save(fresh(), true);
			assertThat(untilRevision(list, made, 1).path("kind").asString()).isEqualTo("PLAN_REQUEST");
			try (LiveEvents page = this.callers.specialistOfAnotherOffice().follow(ONE, Map.of("id", made.id()))) {
				assertThat(kind(page.next())).isEqualTo("READY");
				PlanRequest checked = this.requests.save(made, false);
				untilRevision(page, made, checked.revision());
				untilRevision(list, made, checked.revision());
			}
			assertThat(other.isSilentFor(AWHILE)).isTrue();
		}
	}

	@Test
	void aForeignRequestAndOneThatIsNotThereAreTheSameBytes() {
		PlanRequest made = this.requests.save(fresh(), true);
		String nobodys = refusal(this.callers.specialist(), Ids.next(PlanRequest.PREFIX));
		assertThat(nobodys).contains("NOT_FOUND");
		assertThat(refusal(this.callers.specialist(), made.id())).isEqualTo(nobodys);
		assertThat(refusal(this.callers.specialist(), "?")).isEqualTo(nobodys);
	}

	@Test
	void anEmployerHearsOfAColleaguesNewRequestAndOfNoStepOfTheOffice() throws InterruptedException {
		try (LiveEvents own = employer("e2").follow(OWN, Map.of());
				LiveEvents stranger = employer("e1").follow(OWN, Map.of())) {
			assertThat(kind(own.next())).isEqualTo("READY");
			assertThat(kind(stranger.next())).isEqualTo("READY");
			PlanRequest made = this.requests.save(fresh(), true);
			untilRevision(own, made, 1);
			PlanRequest checked = this.requests.save(made, false);
			assertThat(own.isSilentFor(AWHILE)).isTrue();
			PlanRequest over = this.requests.save(checked, true);
			untilRevision(own, made, over.revision());
			this.requests.save(over, false);
			assertThat(own.isSilentFor(AWHILE)).isTrue();
			assertThat(stranger.isSilentFor(AWHILE)).isTrue();
		}
	}

	/**
	 * A request of an employer of Kazan, taken back: so another test may have its own.
	 */
	private static PlanRequest fresh() {
		PlanRequest like = RequestExamples.asked();
		return new PlanRequest(Ids.next(PlanRequest.PREFIX), 0,
				new PlanRequestPlace("office_kazan-center", Ids.next("person")),
				new RequestingEmployer(new Inn("1600000029"), "Мастерская", "Жукова Нина"), like.worker(), like.job(),
				like.madeOn(), like.check(), null, null, RequestExamples.DAY);
	}

	private Caller employer(String which) {
		return this.callers.signedIn("00000000-0000-4000-8000-0000000000" + which, "employer");
	}

	private static String refusal(Caller caller, String id) {
		try (LiveEvents refused = caller.follow(ONE, Map.of("id", id))) {
			String said = String.valueOf(refused.answer());
			assertThat(refused.answer()).as("the stream is over").isNull();
			return said;
		}
	}

	private static String kind(JsonNode event) {
		return event.path("kind").asString();
	}

	/** The event of this revision of it; those of others are passed over. */
	private static JsonNode untilRevision(LiveEvents events, PlanRequest of, int revision) {
		JsonNode event = events.change();
		while (!event.path("id").asString("").equals(of.id()) || event.path("revision").asInt() < revision) {
			event = events.change();
		}
		return event;
	}

}
