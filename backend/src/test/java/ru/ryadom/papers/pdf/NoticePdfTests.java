package ru.ryadom.papers.pdf;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.NoticePaper.Fact;
import ru.ryadom.papers.Print;

import static org.assertj.core.api.Assertions.assertThat;

class NoticePdfTests {

	@ParameterizedTest
	@EnumSource
	void aLetterPassesBothProfilesInEveryPrintHoweverLongItIs(Print print) {
		for (int times : List.of(1, 60)) {
			var pdf = NoticePdf.of(paper("Мы проверили и ответили. ".repeat(times), true), print);
			assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
			assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		}
	}

	@Test
	void itSaysToWhomWhatTheSamePlainlyAndWhereToSign() {
		var pdf = NoticePdf.of(paper("Дело закрыто.\n\nМожно обжаловать.", false), Print.NORMAL);
		assertThat(PdfChecks.factsOutOfOrder(pdf,
				List.of("Ответ: № 2026-Ж-000001", "Учреждение: Центр занятости «Южный»", "Кому: Зайцев Пётр Ильич",
						"О чём: жалоба", "Дело закрыто.", "Можно обжаловать.", "То же простыми словами",
						"Мы закончили.", "Отметка о вручении", "кто получил", "подпись", "дата вручения",
						"Состав полей предложен проектом")))
			.isEmpty();
		assertThat(PdfChecks.text(pdf)).doesNotContain("Учебные");
	}

	@Test
	void markupInALetterStaysText() {
		var attack = "<b>&\"</b>]]>";
		assertThat(PdfChecks.text(NoticePdf.of(paper(attack, true), Print.NORMAL))).contains(attack);
	}

	private static NoticePaper paper(String body, boolean training) {
		return new NoticePaper("Ответ: № 2026-Ж-000001", "Ответ: № 2026-Ж-000001", "Зайцев Пётр Ильич",
				"Центр занятости «Южный»", "ул. Лесная, д. 1, +7 495 000-11-22", List.of(new Fact("О чём", "жалоба")),
				body, "Мы закончили.", LocalDate.of(2026, 4, 27), training,
				"paper_0198f0c2-7a31-7c40-9d0e-3b5a1f2c4d6e");
	}

}
