package ru.ryadom.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import ru.ryadom.employers.EmployerMember.Card;
import ru.ryadom.employers.EmployerMember.Place;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Objection;
import ru.ryadom.offices.NamedAccount;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator calls colleagues and lets them go, and never goes last. */
class MemberRulesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

	private static final Place LAMPA = new Place("employer_lampa", "Общество «Лампа»", "7700000023");

	private static final Card CARD = new Card("Рябинина Алла Львовна", "инженер", "ryabinina@lampa.example.org");

	private static final NamedAccount NO_CODE = new NamedAccount.None();

	private static final EmployerMember CHIEF = member("chief", "a", true, EmployerMemberWay.ENTRY);

	private static final EmployerMember WORKER = member("worker", "b", false, EmployerMemberWay.LETTER);

	private static final EmployerMember EXPECTED = member("expected", null, false, EmployerMemberWay.CODE);

	private static final MemberRules OF_CHIEF = new MemberRules(List.of(CHIEF, WORKER, EXPECTED), "a");

	private static final MemberRules OF_WORKER = new MemberRules(List.of(CHIEF, WORKER, EXPECTED), "b");

	@Test
	void aColleagueIsInvitedByAnAdministratorAlone() {
		EmployerMember invited = value(
				OF_CHIEF.invite(LAMPA, CARD, false, EmployerMemberWay.LETTER, "c", NO_CODE, TODAY));
		assertThat(invited).isEqualTo(
				new EmployerMember(invited.id(), 0, LAMPA, "c", CARD, false, EmployerMemberWay.LETTER, TODAY, null));
		assertThat(said(OF_WORKER.invite(LAMPA, CARD, false, EmployerMemberWay.LETTER, "c", NO_CODE, TODAY)))
			.containsExactly("NOT_ADMINISTRATOR ");
		assertThat(OF_WORKER.actions()).extracting(Action::allowed).containsExactly(false);
	}

	@Test
	void oneAddressHasOnePlaceInAnyLetterCase() {
		Card same = new Card("Кто-то Другой", "инженер", "WORKER@lampa.example.org");
		assertThat(said(OF_CHIEF.invite(LAMPA, same, false, EmployerMemberWay.CODE, null, NO_CODE, TODAY)))
			.containsExactly("COLLEAGUE_INVITED email");
	}

	@Test
	void aCodeOfSomebodyWhoIsThereAlreadyIsRefusedAndAWrongOneToo() {
		assertThat(said(
				OF_CHIEF.invite(LAMPA, CARD, false, EmployerMemberWay.CODE, null, new NamedAccount.Free("b"), TODAY)))
			.containsExactly("ACCOUNT_IS_MEMBER linkCode");
		assertThat(said(OF_CHIEF.link(EXPECTED, new NamedAccount.Unknown())))
			.containsExactly("LINK_CODE_UNKNOWN linkCode");
		assertThat(value(OF_CHIEF.link(EXPECTED, new NamedAccount.Free("c"))).account()).isEqualTo("c");
	}

	@Test
	void aPlaceThatAwaitsNoCodeTakesNone() {
		assertThat(EXPECTED.awaitsCode()).isTrue();
		assertThat(said(OF_CHIEF.link(WORKER, new NamedAccount.Free("c")))).containsExactly("PLACE_NEEDS_NO_CODE ");
	}

	@Test
	void theLastAdministratorNeitherLeavesNorStepsDown() {
		assertThat(said(OF_CHIEF.end(CHIEF, TODAY, TODAY))).containsExactly("LAST_ADMINISTRATOR ");
		assertThat(said(OF_CHIEF.change(CHIEF, "директор", false))).containsExactly("LAST_ADMINISTRATOR administrator");
		EmployerMember promoted = value(OF_CHIEF.change(WORKER, "директор", true));
		MemberRules two = new MemberRules(List.of(CHIEF, promoted), "a");
		assertThat(value(two.change(CHIEF, "кадровик", false)).administrator()).isFalse();
		assertThat(value(two.end(CHIEF, TODAY, TODAY)).works()).isFalse();
	}

	@Test
	void anAdministratorWhoHasNotComeYetDoesNotCount() {
		EmployerMember expected = value(OF_CHIEF.change(EXPECTED, "директор", true));
		MemberRules rules = new MemberRules(List.of(CHIEF, expected), "a");
		assertThat(said(rules.end(CHIEF, TODAY, TODAY))).containsExactly("LAST_ADMINISTRATOR ");
	}

	@Test
	void whoEndsTheirOwnPlaceNeedsNobodyAndTheAccountIsFreeThen() {
		EmployerMember left = value(OF_WORKER.end(WORKER, TODAY, TODAY));
		assertThat(left.account()).isNull();
		assertThat(left.until()).isEqualTo(TODAY);
		assertThat(said(OF_WORKER.end(EXPECTED, TODAY, TODAY))).containsExactly("NOT_ADMINISTRATOR ");
		assertThat(said(OF_CHIEF.end(left, TODAY, TODAY))).containsExactly("MEMBERSHIP_OVER ");
	}

	@Test
	void aDayToComeAndADayBeforeTheFirstAreNoLastDay() {
		assertThat(said(OF_CHIEF.end(WORKER, TODAY.plusDays(1), TODAY))).containsExactly("DATE_IN_FUTURE on");
		assertThat(said(OF_CHIEF.end(WORKER, TODAY.minusDays(10), TODAY))).containsExactly("LEFT_BEFORE_START on");
	}

	@Test
	void twoHundredIsEnough() {
		List<EmployerMember> many = IntStream.range(0, MemberRules.MOST)
			.mapToObj((each) -> member("m" + each, "m" + each, true, EmployerMemberWay.LETTER))
			.toList();
		assertThat(new MemberRules(many, "m1").actions().getFirst().objections()).extracting(Objection::code)
			.containsExactly("TOO_MANY_MEMBERS");
	}

	private static EmployerMember member(String name, @Nullable String account, boolean administrator,
			EmployerMemberWay way) {
		return new EmployerMember("employermember_" + name, 1, LAMPA, account,
				new Card("Кто-то", "инженер", name + "@lampa.example.org"), administrator, way, TODAY.minusDays(9),
				null);
	}

	private static List<String> said(Decision<?> decision) {
		return decision.objections()
			.stream()
			.map((each) -> each.code() + " " + String.join(".", each.field()))
			.toList();
	}

	private static <T> T value(Decision<T> decision) {
		assertThat(decision).isInstanceOf(Accepted.class);
		return ((Accepted<T>) decision).value();
	}

}
