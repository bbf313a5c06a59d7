package ru.ryadom.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.ryadom.offices.StaffRole.HEAD;
import static ru.ryadom.offices.StaffRole.SPECIALIST;

/** A head takes workers on, changes what is written of them, and ends memberships. */
class StaffMemberTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	private static final NamedAccount NO_CODE = new NamedAccount.None();

	private static final StaffMember WORKER = value(
			StaffMember.takeOn("office_1", card(SPECIALIST), TODAY.minusDays(9), NO_CODE, TODAY));

	private static final StaffMember CHIEF = value(
			StaffMember.takeOn("office_1", card(HEAD), TODAY.minusDays(9), NO_CODE, TODAY));

	private static final String ANOTHER = "staff_another";

	@Test
	void aWorkerIsTakenOnWithWhatIsTypedWithoutTheSpaceAroundIt() {
		StaffCard card = new StaffCard("  Рябова   Инна Львовна ", " инспектор ", " +7 495 000-11-22 ",
				" ryabova@czn.example.org ", Set.of(SPECIALIST));
		StaffMember member = value(
				StaffMember.takeOn("office_1", card, TODAY, new NamedAccount.Free("account_1"), TODAY));
		assertThat(member).isEqualTo(new StaffMember(member.id(), 0, "office_1", "account_1", "Рябова Инна Львовна",
				"инспектор", "+7 495 000-11-22", "ryabova@czn.example.org", Set.of(SPECIALIST), TODAY, null));
		assertThat(member.id()).startsWith("staff_");
		assertThat(member.signsIn()).isTrue();
		assertThat(WORKER.signsIn()).isFalse();
	}

	@Test
	void whatIsTypedWrongIsRefusedAllAtOnceEachAtItsField() {
		StaffCard empty = new StaffCard(" ", "", " ", "", Set.of());
		assertThat(said(StaffMember.takeOn("office_1", empty, TODAY.plusDays(1), new NamedAccount.Unknown(), TODAY)))
			.containsExactly("FIELD_EMPTY fullName", "FIELD_EMPTY post", "FIELD_EMPTY phone", "FIELD_EMPTY email",
					"ROLES_EMPTY roles", "DATE_IN_FUTURE employedSince", "LINK_CODE_UNKNOWN linkCode");
		StaffCard garbage = new StaffCard("123", "п".repeat(201), "позвоните", "почта", Set.of(SPECIALIST));
		assertThat(said(StaffMember.takeOn("office_1", garbage, TODAY, new NamedAccount.Taken(), TODAY)))
			.containsExactly("NAME_UNREADABLE fullName", "FIELD_TOO_LONG post", "PHONE_UNREADABLE phone",
					"EMAIL_UNREADABLE email", "ACCOUNT_TAKEN linkCode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ким Ю", "Салтыков-Щедрин Михаил", "О’Нил Анна", "Мамедов Али Гасан оглы", "Ivanova Anna",
			"Семёнов А. Б." })
	void namesOfAllKindsAreRead(String name) {
		assertThat(new StaffCard(name, "инспектор", "+7 495 000-11-22", "a@czn.example.org", Set.of(HEAD)).objections())
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "+7 495 000-11-22", "8 (495) 000-11-22", "(843) 000-33-51", "000-33-51, доб. 12",
			"84950001122 вн 7" })
	void telephonesAreReadAsOfficesWriteThem(String phone) {
		assertThat(new StaffCard("Ким Юлия", "инспектор", phone, "a@czn.example.org", Set.of(HEAD)).objections())
			.isEmpty();
	}

	@Test
	void aCodeTellsAnAccountThatMayBeFreeOrTaken() {
		assertThat(NamedAccount.of(Optional.empty(), (_) -> true)).isEqualTo(new NamedAccount.Unknown());
		assertThat(NamedAccount.of(Optional.of("a"), (_) -> true)).isEqualTo(new NamedAccount.Taken());
		assertThat(NamedAccount.of(Optional.of("a"), (_) -> false)).isEqualTo(new NamedAccount.Free("a"));
	}

	@Test
	void whatIsWrittenOfAWorkerIsChangedAndTheirAccountStays() {
		StaffMember linked = value(WORKER.link(new NamedAccount.Free("account_1"), ANOTHER));
		StaffMember changed = value(linked.change(card(HEAD), ANOTHER, 1));
		assertThat(changed.roles()).containsExactly(HEAD);
		assertThat(changed.account()).isEqualTo("account_1");
		assertThat(said(WORKER.change(card(), ANOTHER, 1))).containsExactly("ROLES_EMPTY roles");
	}

	@Test
	void aHeadTakesTheRoleOfAHeadNeitherFromThemselvesNorFromTheLastOne() {
		assertThat(said(CHIEF.change(card(SPECIALIST), CHIEF.id(), 1))).containsExactly("OWN_HEAD_ROLE roles",
				"LAST_HEAD roles");
		assertThat(said(CHIEF.change(card(SPECIALIST), CHIEF.id(), 2))).containsExactly("OWN_HEAD_ROLE roles");
		assertThat(said(CHIEF.change(card(SPECIALIST), ANOTHER, 1))).containsExactly("LAST_HEAD roles");
		assertThat(said(CHIEF.change(card(SPECIALIST), ANOTHER, 2))).isEmpty();
		assertThat(said(CHIEF.change(card(HEAD, SPECIALIST), CHIEF.id(), 1))).isEmpty();
	}

	@Test
	void anAccountIsLinkedInPlaceOfTheOneBeforeButNotOnesOwn() {
		StaffMember linked = value(WORKER.link(new NamedAccount.Free("account_1"), ANOTHER));
		assertThat(value(linked.link(new NamedAccount.Free("account_2"), ANOTHER)).account()).isEqualTo("account_2");
		assertThat(said(WORKER.link(new NamedAccount.Unknown(), WORKER.id()))).containsExactly("OWN_ACCOUNT ",
				"LINK_CODE_UNKNOWN linkCode");
	}

	@Test
	void aMembershipEndsOnADayForAReasonAndTheAccountIsFree() {
		StaffMember linked = value(WORKER.link(new NamedAccount.Free("account_1"), ANOTHER));
		StaffMember left = value(linked.end(TODAY, " Перешла в другой центр. ", ANOTHER, 1, TODAY));
		assertThat(left.left()).isEqualTo(new StaffDeparture(TODAY, "Перешла в другой центр."));
		assertThat(left.account()).isNull();
		assertThat(left.fullName()).isEqualTo(WORKER.fullName());
		assertThat(left.accompanies()).isFalse();
		assertThat(WORKER.accompanies()).isTrue();
	}

	@Test
	void anEndSaysEverythingThatIsInItsWay() {
		assertThat(said(CHIEF.end(TODAY.plusDays(1), " ", CHIEF.id(), 1, TODAY))).containsExactly("OWN_MEMBERSHIP ",
				"LAST_HEAD ", "DATE_IN_FUTURE on", "FIELD_EMPTY reason");
		assertThat(said(WORKER.end(TODAY.minusDays(10), "Причина.", ANOTHER, 1, TODAY)))
			.containsExactly("LEFT_BEFORE_START on");
		assertThat(said(CHIEF.end(TODAY, "Причина.", ANOTHER, 2, TODAY))).isEmpty();
	}

	@Test
	void whoHasLeftIsNeitherChangedNorLinkedNorEndedAgain() {
		StaffMember left = value(WORKER.end(TODAY, "Причина.", ANOTHER, 1, TODAY));
		assertThat(said(left.change(card(SPECIALIST), ANOTHER, 1))).containsExactly("MEMBER_LEFT ");
		assertThat(said(left.link(new NamedAccount.Free("a"), ANOTHER))).containsExactly("MEMBER_LEFT ");
		assertThat(said(left.end(TODAY, "Причина.", ANOTHER, 1, TODAY))).containsExactly("MEMBER_LEFT ");
	}

	@Test
	void whatMayBeDoneIsToldByTheSameRules() {
		assertThat(allowed(WORKER.actions(ANOTHER, 1))).containsOnly(Map.entry("changeStaffMember", true),
				Map.entry("linkStaffAccount", true), Map.entry("endStaffMembership", true));
		assertThat(allowed(CHIEF.actions(CHIEF.id(), 2))).containsOnly(Map.entry("changeStaffMember", true),
				Map.entry("linkStaffAccount", false), Map.entry("endStaffMembership", false));
		assertThat(allowed(value(WORKER.end(TODAY, "Причина.", ANOTHER, 1, TODAY)).actions(ANOTHER, 1)).values())
			.containsOnly(false);
	}

	private static StaffCard card(StaffRole... roles) {
		return new StaffCard("Рябова Инна Львовна", "инспектор", "+7 495 000-11-22", "ryabova@czn.example.org",
				Set.of(roles));
	}

	private static Map<String, Boolean> allowed(List<Action> actions) {
		return actions.stream().collect(Collectors.toMap(Action::name, Action::allowed));
	}

	/** Each objection as its code and the path of its field. */
	private static List<String> said(Decision<?> decision) {
		return decision.objections().stream().map((one) -> one.code() + " " + String.join(".", one.field())).toList();
	}

	private static StaffMember value(Decision<StaffMember> decision) {
		if (decision instanceof Accepted<StaffMember>(var member)) {
			return member;
		}
		throw new AssertionError(decision.objections().stream().map(Objection::code).toList());
	}

}
