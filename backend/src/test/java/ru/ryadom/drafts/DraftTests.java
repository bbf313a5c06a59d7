package ru.ryadom.drafts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.access.Audience;
import ru.ryadom.access.Viewer;
import ru.ryadom.drafts.Draft.Count;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;

/** Which of two windows wins, how many drafts there may be, and which deed sends one. */
class DraftTests {

	private static final Instant THEN = Instant.parse("2026-04-27T09:30:00Z");

	private static final Instant LATER = THEN.plusSeconds(2);

	private static final DraftOwner OWNER = new DraftOwner("account-1", "staff_one");

	private static final DraftPlace PLACE = new DraftPlace("planMeasures", Ids.next("case"));

	private static final Draft STORED = new Draft(Ids.next("draft"), 3, OWNER, PLACE, "{}", THEN);

	@Test
	void whoSawTheEarlierTakesItsPlace() {
		assertThat(STORED.typed(3, "{\"a\":1}", LATER, new Count(10, 100)))
			.isEqualTo(new Accepted<>(new Draft(STORED.id(), 3, OWNER, PLACE, "{\"a\":1}", LATER)));
	}

	@Test
	void whoDidNotSeeTheEarlierStandsBesideIt() {
		Draft beside = accepted(STORED.typed(2, "{\"a\":1}", LATER, new Count(1, 1)));
		assertThat(beside.id()).isNotEqualTo(STORED.id());
		assertThat(beside.revision()).isZero();
		assertThat(beside.place()).isEqualTo(PLACE);
		assertThat(beside.content()).isEqualTo("{\"a\":1}");
	}

	@Test
	void oneMoreIsRefusedWhereThereAreTooManyAndNoneIsDroppedForIt() {
		Draft more = Draft.begun(OWNER, PLACE, "{}", THEN);
		assertThat(codes(more.beside(new Count(9, 99)))).isEmpty();
		assertThat(codes(more.beside(new Count(10, 10)))).containsExactly("TOO_MANY_DRAFTS");
		assertThat(codes(more.beside(new Count(0, 100)))).containsExactly("TOO_MANY_DRAFTS");
		assertThat(codes(STORED.typed(1, "{}", LATER, new Count(10, 10)))).containsExactly("TOO_MANY_DRAFTS");
	}

	@Test
	void aDeedNamesItsDraftByTheBeginningOfItsKey() {
		String id = STORED.id();
		assertThat(Draft.sentBy(id + "_0123456789abcdef0123")).isEqualTo(id);
		assertThat(Draft.sentBy(id)).isEqualTo(id);
		assertThat(Draft.sentBy(Ids.next("case") + "_0123456789")).isNull();
		assertThat(Draft.sentBy("key-0000001")).isNull();
		assertThat(Draft.sentBy("x" + id)).isNull();
	}

	@Test
	void aFormIsCalledAsItsMutation() {
		assertThat(PLACE.objections()).isEmpty();
		for (String name : List.of("", "Plan", "plan measures", "plan$", "x".repeat(41), "план")) {
			assertThat(new DraftPlace(name, null).objections()).as(name)
				.extracting(Objection::code)
				.containsExactly("FORM_UNKNOWN");
		}
	}

	@Test
	void oneAccountInTwoPlacesIsTwoOwners() {
		assertThat(DraftOwner.of(staff("staff_one"))).isNotEqualTo(DraftOwner.of(staff("staff_two")));
		assertThat(DraftOwner.of(citizen(null))).isNotEqualTo(DraftOwner.of(citizen("person_one")));
		assertThat(DraftOwner.of(staff("staff_one"))).isEqualTo(DraftOwner.of(staff("staff_one")));
	}

	private static Viewer.StaffViewer staff(String member) {
		return new Viewer.StaffViewer("account-1", member, "Анна", "инспектор", "office_one", "Центр", "RU-MOW",
				ZoneOffset.UTC, Set.of(Audience.SPECIALIST));
	}

	private static Viewer.CitizenViewer citizen(@Nullable String person) {
		return new Viewer.CitizenViewer("account-1", "Анна", person, null);
	}

	private static Draft accepted(Decision<Draft> decided) {
		assertThat(decided.objections()).isEmpty();
		return ((Accepted<Draft>) decided).value();
	}

	private static List<String> codes(Decision<Draft> decided) {
		return decided.objections().stream().map(Objection::code).toList();
	}

}
