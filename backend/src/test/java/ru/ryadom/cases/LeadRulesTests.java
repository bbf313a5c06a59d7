package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.cases.LeadRules.Asker;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.offices.StaffRole;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may give a case to whom. */
class LeadRulesTests {

	private static final StaffMember ANNA = specialist("staff_anna");

	private static final StaffMember BORIS = specialist("staff_boris");

	private static final Asker ANNA_ASKS = new Asker("staff_anna", false);

	private static final Asker HEAD_ASKS = new Asker("staff_head", true);

	@Test
	void aSpecialistGivesTheirOwnCaseToAColleague() {
		assertThat(codes(ANNA, BORIS, ANNA_ASKS)).isEmpty();
	}

	@Test
	void aSpecialistDoesNotTakeACaseFromAColleague() {
		assertThat(codes(BORIS, ANNA, ANNA_ASKS)).containsExactly("LED_BY_COLLEAGUE");
	}

	@Test
	void aSpecialistTakesWhatIsNobodysAndGivesItToNobodyElse() {
		assertThat(codes(null, ANNA, ANNA_ASKS)).isEmpty();
		assertThat(codes(null, BORIS, ANNA_ASKS)).containsExactly("TAKE_FIRST");
	}

	@Test
	void theHeadGivesAnyCaseToAnySpecialist() {
		assertThat(codes(ANNA, BORIS, HEAD_ASKS)).isEmpty();
		assertThat(codes(null, BORIS, HEAD_ASKS)).isEmpty();
	}

	@Test
	void everythingInTheWayIsSaidAtOnce() {
		assertThat(codes(BORIS, null, ANNA_ASKS)).containsExactly("LED_BY_COLLEAGUE", "STAFF_CANNOT_LEAD");
		assertThat(codes(BORIS, BORIS, HEAD_ASKS)).containsExactly("ALREADY_LEADS");
	}

	private static List<String> codes(@Nullable StaffMember leading, @Nullable StaffMember to, Asker by) {
		return LeadRules.reassign(leading, to, by).stream().map(Objection::code).toList();
	}

	private static StaffMember specialist(String id) {
		return new StaffMember(id, 1, "office_one", null, "Работник", "инспектор", "", "", Set.of(StaffRole.SPECIALIST),
				LocalDate.EPOCH, null);
	}

}
