package ru.ryadom.kernel;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InnTests {

	@ParameterizedTest
	@ValueSource(strings = { "7707083893", "7700000016", "500100732259" })
	void anInnOfAnOrganisationOrAPersonIsTaken(String digits) {
		assertThat(new Inn(digits)).hasToString(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7707083894", "7707083983", "500100732258", "500100732269", "", "770708389", "77070838930",
			"770708389x", "٧٧٠٧٠٨٣٨٩٣" })
	void aSlipOfTheHandIsNot(String digits) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Inn(digits));
	}

}
