package ru.ryadom.papers.pdf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LineBreaksTests {

	/** A bar stands where a line may end. */
	@ParameterizedTest
	@ValueSource(
			strings = { "", "слово", "два |слова", "Анна-|Мария", "112-233-445 |95", "+7\u00a0(495)\u00a0123-45-67",
					"«Центр |„Шаг |навстречу“»", "до |№\u00a05, |потом", "a@b-|c.ru", " |раз  |два", "б/н", "хвост " })
	void aLineEndsAfterASpaceOrTheHyphenOfAWord(String marked) {
		var text = marked.replace("|", "");
		var breaks = new LineBreaks();
		breaks.setText(text);
		var found = new StringBuilder(text);
		var shift = 0;
		for (int at = breaks.next(); at >= 0; at = breaks.next()) {
			if (at < text.length()) {
				found.insert(at + shift++, '|');
			}
		}

		assertThat(found.toString()).isEqualTo(marked);
	}

}
