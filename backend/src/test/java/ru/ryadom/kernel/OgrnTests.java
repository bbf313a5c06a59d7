package ru.ryadom.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OgrnTests {

	@ParameterizedTest
	@ValueSource(strings = { "1027700132195", "1037700013020", "1000000000000" })
	void anOgrnOfAnOrganisationIsTaken(String digits) {
		assertThat(new Ogrn(digits)).hasToString(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1027700132194", "1027700132159", "102770013219", "10277001321950", "", "10277OO132195",
			"١٠٢٧٧٠٠١٣٢١٩٥" })
	void aSlipOfTheHandIsNot(String digits) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Ogrn(digits));
	}

}
