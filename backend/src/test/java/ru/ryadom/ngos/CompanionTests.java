package ru.ryadom.ngos;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import ru.ryadom.kernel.Inn;
import ru.ryadom.law.Action;
import ru.ryadom.law.Decision;
import ru.ryadom.law.Objection;
import ru.ryadom.ngos.Companion.CompanionCard;
import ru.ryadom.offices.NamedAccount;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody's place beside an organisation. */
class CompanionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);

	private static final NgoOrganisation OPORA = new NgoOrganisation("ngo_opora", "Опора", new Inn("7700000016"),
			"координатор");

	private static final CompanionCard CARD = new CompanionCard("Журавлёва Вера", "+7 900", null);

	private static Companion companion(NamedAccount named) {
		return value(Companion.takeOn(OPORA, CARD, TODAY, named, 0, TODAY));
	}

	private static <T> T value(Decision<T> decision) {
		assertThat(codes(decision)).isEmpty();
		return ((Decision.Accepted<T>) decision).value();
	}

	private static List<String> codes(Decision<?> decision) {
		return decision.objections().stream().map(Objection::code).toList();
	}

	@Test
	void whoNamedACodeSignsInAndWhoDidNotDoesNot() {
		assertThat(companion(new NamedAccount.Free("account-1")).signsIn()).isTrue();
		assertThat(companion(new NamedAccount.None()).signsIn()).isFalse();
	}

	@Test
	void everythingWrongWithANewOneIsSaidAtOnce() {
		assertThat(codes(Companion.takeOn(OPORA, new CompanionCard(" ", " ", null), TODAY.plusDays(1),
				new NamedAccount.Taken(), 200, TODAY)))
			.containsExactly("FIELD_EMPTY", "FIELD_EMPTY", "DATE_IN_FUTURE", "TOO_MANY_COMPANIONS", "ACCOUNT_TAKEN");
	}

	@Test
	void anotherAccountTakesThePlaceOfTheFormer() {
		Companion linked = value(
				companion(new NamedAccount.Free("account-1")).link(new NamedAccount.Free("account-2")));
		assertThat(linked.account()).isEqualTo("account-2");
	}

	@Test
	void whoHasLeftIsLetInNoMoreAndNothingIsLeftToDo() {
		Companion left = value(companion(new NamedAccount.Free("account-1")).end(TODAY, "Уволилась.", TODAY));
		assertThat(left.signsIn()).isFalse();
		assertThat(left.works()).isFalse();
		assertThat(left.actions()).noneMatch(Action::allowed);
		assertThat(codes(left.link(new NamedAccount.Free("account-3")))).containsExactly("COMPANION_LEFT");
	}

	@Test
	void nobodyLeavesBeforeTheyCame() {
		assertThat(codes(companion(new NamedAccount.None()).end(TODAY.minusDays(1), "Ошибка.", TODAY)))
			.containsExactly("LEFT_BEFORE_START");
	}

}
