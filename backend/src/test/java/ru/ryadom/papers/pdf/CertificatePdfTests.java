package ru.ryadom.papers.pdf;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import ru.ryadom.papers.CertificatePapers;
import ru.ryadom.papers.Print;

import static org.assertj.core.api.Assertions.assertThat;

class CertificatePdfTests {

	@Test
	void theTagsSayTheFormInItsOrder() {
		var facts = List.of("Учебные данные", "Сертификат", "Соловьёва Анна-Мария Владимировна",
				"(фамилия, имя, отчество (при наличии) гражданина)", "будет предоставлен сервис",
				"СНИЛС: 112-233-445 95", "Личное дело гражданина от 12 апреля 2025 г. № 1544/25.",
				"Иванова Мария Петровна, ведущий инспектор",
				"Контакты сопровождающего (электронный адрес, телефон): m.ivanova@czn.example.ru, +7 (495) 123-45-67",
				"Перечень предоставляемых мероприятий:", "с 5 мая 2025 г. по 30 сентября 2025 г.",
				"дата начала: 30 апреля 2025 г. дата окончания: 30 октября 2025 г.", "Примечания: нет",
				"Начальник отдела", "подпись", "Петров Пётр Петрович", "Технический блок (не часть формы)",
				"Номер сертификата: 77-2025-000123", "Редакция: 1",
				"Идентификатор документа: certificate_0198f0c2-7a31-7c40-9d0e-3b5a1f2c4d6e",
				"Учреждение: ГКУ «Центр занятости населения города Примерска»",
				"Документ сформирован 30 апреля 2025 г.", "не является подписью должностного лица");

		assertThat(PdfChecks.factsOutOfOrder(CertificatePdf.of(CertificatePapers.ordinary()), facts)).isEmpty();
	}

	@Test
	void anNgoIsNamedNotesAreKeptAndOnlyTrainingDataCallThemselvesSo() {
		var facts = List.of("негосударственная организация: АНО «Шаг навстречу»", "Контакты", "+7 (495) 123-45-67",
				"Примечания: Услуги сурдопереводчика — АНО «Жест»", "должность");
		var pdf = CertificatePdf.of(CertificatePapers.explaining("Услуги сурдопереводчика — АНО «Жест»"));

		assertThat(PdfChecks.factsOutOfOrder(pdf, facts)).isEmpty();
		assertThat(PdfChecks.text(pdf)).doesNotContain("Учебные");
	}

	@Test
	void aFormerEditionSaysInTheTechnicalBlockWhatTookItsPlace() {
		for (var print : Print.values()) {
			var pdf = CertificatePdf.of(CertificatePapers.replaced(), print);

			assertThat(PdfChecks.factsOutOfOrder(pdf,
					List.of("подпись", "Технический блок (не часть формы)", "Редакция: 2", "Заменяет редакцию 1.",
							"Заменён 3 июня 2025 г. редакцией 3.", "Идентификатор документа:")))
				.isEmpty();
			assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
			assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-EG", "tr-TR" })
	void theSameFactsAreTheSameBytesWhereverTheyAreMade(String language) {
		var here = CertificatePdf.of(CertificatePapers.ordinary());
		var zone = TimeZone.getDefault();
		var locale = Locale.getDefault();
		try {
			TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kamchatka"));
			Locale.setDefault(Locale.forLanguageTag(language));

			assertThat(CertificatePdf.of(CertificatePapers.ordinary())).isEqualTo(here);
			assertThat(PdfChecks.profileFaults(here)).as("and are read alike").isEmpty();
		}
		finally {
			TimeZone.setDefault(zone);
			Locale.setDefault(locale);
		}
	}

	@Test
	void manyAtOnceDoNotMix() {
		var alone = CertificatePdf.of(CertificatePapers.ordinary());

		assertThat(IntStream.range(0, 24).parallel().mapToObj((n) -> CertificatePdf.of(CertificatePapers.ordinary())))
			.allSatisfy((pdf) -> assertThat(pdf).isEqualTo(alone));
	}

	@Test
	void otherFactsAreOtherBytes() {
		assertThat(CertificatePdf.of(CertificatePapers.withMeasures(3)))
			.isNotEqualTo(CertificatePdf.of(CertificatePapers.ordinary()));
	}

	@Test
	void markupInAFieldStaysText() throws Exception {
		var attack = "<script>&\"]]></style><a href='http://x/'>&lt;{}</a>";
		var pdf = CertificatePdf.of(CertificatePapers.saying(attack));

		assertThat(PdfChecks.factsOutOfOrder(pdf, List.of(attack, attack, attack, attack, attack))).isEmpty();
		assertThat(PdfChecks.text(pdf))
			.isEqualTo(textOf(CertificatePage.of(CertificatePapers.saying(attack), Print.NORMAL)));
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		try (var read = Loader.loadPDF(pdf)) {
			assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Сертификат № " + attack);
			assertThat(read.getPage(0).getAnnotations()).isEmpty();
		}
	}

	@Test
	void wordsThatDoNotFitAreWrappedAndNeverCut() {
		for (var print : Print.values()) {
			var pdf = CertificatePdf.of(CertificatePapers.saying("Щ".repeat(150)), print);

			assertThat(PdfChecks.text(pdf)).contains("Щ".repeat(150));
			assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
		}
	}

	@Test
	void whatIsLongerThanAPageGoesOnOnTheNextAndIsNeverCut() {
		for (var print : Print.values()) {
			var pdf = CertificatePdf.of(CertificatePapers.explaining("Присутствие на собеседовании. ".repeat(300)),
					print);

			assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
			assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		}
	}

	@Test
	void fiveMeasuresFitOnOneSheet() throws Exception {
		try (var pdf = Loader.loadPDF(CertificatePdf.of(CertificatePapers.withMeasures(5)))) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
		}
	}

	@Test
	void fortyMeasuresGoOnOverThePagesInBothPrints() {
		for (var print : Print.values()) {
			var pdf = CertificatePdf.of(CertificatePapers.withMeasures(40), print);

			assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
			assertThat(PdfChecks.text(pdf))
				.isEqualTo(textOf(CertificatePage.of(CertificatePapers.withMeasures(40), print)));
		}
	}

	@Test
	void aCharacterThatTheTypefaceLacksIsAVisibleQuestion() {
		var pdf = CertificatePdf.of(CertificatePapers.saying("Шаг 😀 вперёд"));

		assertThat(PdfChecks.text(pdf)).contains("Шаг?вперёд");
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
	}

	/** What the page says from top to bottom; the running footer is drawn, not read. */
	static String textOf(Document page) {
		var body = (Element) page.getElementsByTagName("body").item(0);
		var text = new StringBuilder();
		for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (!((Element) node).getAttribute("class").startsWith("footer-")) {
				text.append(node.getTextContent());
			}
		}
		return PdfChecks.letters(text.toString());
	}

}
