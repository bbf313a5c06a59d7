package ru.ryadom.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A person as the house knows them. */
class PersonTests {

	private static final LocalDate BORN = LocalDate.of(1990, 2, 28);

	private static final Person PERSON = new Person("person_1", 3, new Snils("11223344595"),
			new PersonName("Соловьёв", "Пётр", "Ильич"), BORN, "1", null, Set.of(CommunicationNeed.NO_PHONE), List.of(),
			Set.of("office_1"), List.of());

	@Test
	void theSamePersonIsKnownWhateverTheyDoWithYo() {
		assertThat(PERSON.isCalled(new PersonName("СОЛОВЬЕВ", "Петр", "Ильич"), BORN)).isTrue();
		assertThat(PERSON.isCalled(new PersonName("Соловьёв", "Пётр", null), BORN)).isFalse();
		assertThat(PERSON.isCalled(PERSON.name(), BORN.plusDays(1))).isFalse();
	}

	@Test
	void theWaysToReachAPersonAreThoseSaidLast() {
		Person reached = PERSON.reachedBy(null, "p@example.org", Set.of());
		assertThat(reached.phone()).isNull();
		assertThat(reached.email()).isEqualTo("p@example.org");
		assertThat(reached.communicationNeeds()).isEmpty();
		assertThat(reached.revision()).isEqualTo(3);
	}

	@Test
	void officesAndAccountsAreAddedAndNeverLost() {
		Person seen = PERSON.seenBy("office_2").seenBy("office_2").linked(new AccountLink("account-1", null));
		assertThat(seen.offices()).containsExactlyInAnyOrder("office_1", "office_2");
		assertThat(PERSON.hasCabinet()).isFalse();
		assertThat(seen.hasCabinet()).isTrue();
	}

	@Test
	void aMandateHoldsToItsLastDay() {
		Mandate mandate = new Mandate(MandateKind.LEGAL, "Решение № 1", BORN);
		assertThat(mandate.holdsOn(BORN)).isTrue();
		assertThat(mandate.holdsOn(BORN.plusDays(1))).isFalse();
	}

	@Test
	void aRepresentativeIsOneMore() {
		Representative mother = new Representative("representative_1", new PersonName("Соловьёва", "Анна", null),
				new Mandate(MandateKind.LEGAL, "Решение № 1", BORN), false);
		assertThat(PERSON.representedBy(mother).representatives()).containsExactly(mother);
		assertThat(mother.fullName()).isEqualTo("Соловьёва Анна");
	}

}
