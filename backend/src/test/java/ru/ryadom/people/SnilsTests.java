package ru.ryadom.people;

import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The number of a person. */
class SnilsTests {

	@ParameterizedTest
	@ValueSource(strings = { "112-233-445 95", "11223344595", "112 233 445 95", "112-233-445\u00a095" })
	void aNumberIsReadWithAnySeparators(String text) {
		assertThat(Snils.read(text)).get().hasToString("112-233-445 95");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1122334459", "112233445950", "112-233-445 96", "00000000000", "1122334459х",
			"١١٢٢٣٣٤٤٥٩٥", "112/233/445/95" })
	void whatIsNoNumberIsNotRead(String text) {
		assertThat(Snils.read(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "08765430200", "08765430300" })
	void aRestOfAHundredIsNought(String digits) {
		assertThat(Snils.read(digits)).isPresent();
	}

	@Test
	void oneWrongDigitIsSeen() {
		Random random = new Random(20261121);
		for (int i = 0; i < 2000; i++) {
			String good = any(random);
			assertThat(Snils.read(good)).as(good).isPresent();
			int at = random.nextInt(9);
			char other = (char) ('0' + (good.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
			String bad = good.substring(0, at) + other + good.substring(at + 1);
			assertThat(Snils.read(bad).isPresent()).as("%s for %s", bad, good).isEqualTo(control(bad) == control(good));
		}
	}

	@Test
	void nonsenseIsNeverAValue() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Snils("112-233-445 95"));
		assertThatIllegalArgumentException().isThrownBy(() -> new Snils("11223344596"));
	}

	private static String any(Random random) {
		String number = String.format(Locale.ROOT, "%09d", 1_001_999 + random.nextInt(998_000_000));
		return number + String.format(Locale.ROOT, "%02d", control(number));
	}

	/** The rule as the Pension Fund writes it, counted by hand and not by the product. */
	private static int control(String digits) {
		int sum = 0;
		for (int i = 0; i < 9; i++) {
			sum += Character.getNumericValue(digits.charAt(i)) * (9 - i);
		}
		while (sum > 101) {
			sum %= 101;
		}
		return (sum >= 100) ? 0 : sum;
	}

}
