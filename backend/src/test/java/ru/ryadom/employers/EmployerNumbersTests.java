package ru.ryadom.employers;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ru.ryadom.kernel.Kpp;
import ru.ryadom.kernel.Ogrnip;
import ru.ryadom.law.Objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An employer is known by numbers whose digits of control are right. */
class EmployerNumbersTests {

	private static final String OGRN = "1027700000021";

	private static final String OGRNIP = ogrnip("31816000000004");

	@Test
	void anOrganisationIsReadWithSpacesAndDashesBetweenTheDigits() {
		EmployerFacts facts = EmployerFacts.typed(" Общество «Лампа» ", "77 0000 0023", ogrn("102770000002"),
				"7700-01-001", "RU-MOW");
		assertThat(facts).isEqualTo(
				new EmployerFacts("Общество «Лампа»", "7700000023", ogrn("102770000002"), "770001001", "RU-MOW"));
		assertThat(facts.objections()).isEmpty();
		assertThat(facts.form()).isEqualTo(EmployerForm.LEGAL_ENTITY);
	}

	@Test
	void aSoleTraderHasTwelveDigitsAndNoKpp() {
		assertThat(codes("160000000474", OGRNIP, "160001001")).contains("KPP_OF_SOLE_TRADER kpp");
		assertThat(codes("160000000474", OGRN, null)).contains("OGRNIP_UNREADABLE ogrn");
		assertThat(new EmployerFacts("Тимофеев", "160000000474", OGRNIP, null, "RU-TA").form())
			.isEqualTo(EmployerForm.SOLE_TRADER);
	}

	@Test
	void everythingThatIsWrongIsSaidAtOnceEachAtItsField() {
		assertThat(new EmployerFacts(" ", "7700000024", "1", null, "RU-MOW").objections()
			.stream()
			.map(EmployerNumbersTests::inShort))
			.containsExactly("FIELD_EMPTY name", "INN_UNREADABLE inn", "OGRN_UNREADABLE ogrn", "KPP_UNREADABLE kpp");
	}

	@Test
	void anOgrnipWithAnotherLastDigitIsNone() {
		assertThat(Ogrnip.isOgrnip(OGRNIP)).isTrue();
		char last = OGRNIP.charAt(14);
		for (char other = '0'; other <= '9'; other++) {
			assertThat(Ogrnip.isOgrnip(OGRNIP.substring(0, 14) + other)).isEqualTo(other == last);
		}
		assertThatThrownBy(() -> new Ogrnip("1")).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "770001001", "7700AB001" })
	void aKppHasNineSignsOfWhichTwoMayBeLetters(String kpp) {
		assertThat(new Kpp(kpp)).hasToString(kpp);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "77000100", "7700010011", "A70001001", "7700ab001", "7700АБ001" })
	void anythingElseIsNoKpp(String typed) {
		assertThat(Kpp.isKpp(typed)).isFalse();
		assertThatThrownBy(() -> new Kpp(typed)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void anEmployerOfWrongNumbersIsNotMade() {
		EmployerFacts wrong = new EmployerFacts("Общество", "1", OGRN, "770001001", "RU-MOW");
		assertThatThrownBy(() -> Employer.enter(wrong, new EmployerContacts(null, null)))
			.isInstanceOf(IllegalArgumentException.class);
	}

	static String ogrn(String twelve) {
		return twelve + Long.parseLong(twelve) % 11 % 10;
	}

	private static String ogrnip(String fourteen) {
		return fourteen + Long.parseLong(fourteen) % 13 % 10;
	}

	private static List<String> codes(String inn, String ogrn, @Nullable String kpp) {
		return new EmployerFacts("Тимофеев", inn, ogrn, kpp, "RU-TA").objections()
			.stream()
			.map(EmployerNumbersTests::inShort)
			.toList();
	}

	private static String inShort(Objection objection) {
		return objection.code() + " " + String.join(".", objection.field());
	}

}
