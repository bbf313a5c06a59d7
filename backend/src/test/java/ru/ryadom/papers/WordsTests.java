package ru.ryadom.papers;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WordsTests {

	@ParameterizedTest
	@CsvSource({ "2025-01-01, 1_января_2025_г.", "2025-05-12, 12_мая_2025_г.", "2026-02-28, 28_февраля_2026_г.",
			"2025-10-30, 30_октября_2025_г.", "2027-12-31, 31_декабря_2027_г." })
	void aDateIsWrittenInFullAndNeverBroken(LocalDate day, String written) {
		assertThat(Words.date(day)).isEqualTo(written.replace('_', '\u00a0'));
	}

	@ParameterizedTest
	@CsvSource({ "до 27 ноября 2026 г. включительно, до 27_ноября_2026_г. включительно",
			"с 1 мая 2025 года, с 1_мая_2025_года", "приказ № 15/к, приказ №_15/к",
			"звонить +7 (495) 123-45-67 днём, звонить +7_(495)_123-45-67 днём",
			"звонить 8 800 100 20 30 днём, звонить 8_800_100_20_30 днём", "Кузнецов К. К. и др., Кузнецов_К._К. и др.",
			"К. К. Кузнецов, К._К._Кузнецов", "в городе А. Потом, в городе А._Потом", "12 мая, 12 мая" })
	void whatBelongsTogetherInSomebodysTextStaysOnOneLine(String typed, String tied) {
		assertThat(Words.tied(typed)).isEqualTo(tied.replace('_', '\u00a0'));
	}

	@Test
	void lettersAreComposedAndWhatCannotBeSeenIsGone() {
		assertThat(Words.clean(" Андрей\u0306 и\u0306\u200b\u202e\ue000\ud83d \u0000тут\u2009и\tтам\r\nниже\u2028ещё "))
			.isEqualTo("Андрей\u0306 й  тут и там\nниже\nещё");
	}

	@Test
	void aFactOfOneLineHasNoLineEnds() {
		assertThat(Words.required("name", "Иванов\nИван")).isEqualTo("Иванов Иван");
	}

	@Test
	void aFactThatIsOnlySpaceIsRefusedByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Words.required("office", " \u200b\n"))
			.withMessage("office is empty");
	}

}
