package ru.ryadom.papers.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;

import ru.ryadom.papers.CertificatePapers;
import ru.ryadom.papers.QueuePaper;
import ru.ryadom.papers.QueuePaper.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of cases on paper, alone and with certificates behind it. */
class QueuePdfTests {

	private final PdfPapers papers = new PdfPapers();

	@Test
	void theListSaysWhatToDoAndUntilWhen() {
		byte[] pdf = this.papers.queue(list(2), List.of());
		assertThat(PdfChecks.factsOutOfOrder(pdf,
				List.of("Список дел на 30 апреля 2025 г.", "Дел: 2", "Соловьёва Анна Петровна", "Решение о нуждаемости",
						"На бумаге: сертификат № 2025-000001", "5 мая 2025 г.", "центр занятости",
						"Морозова Елена Игоревна")))
			.isEmpty();
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
	}

	@Test
	void fiftyCasesGoOnOverThePages() {
		byte[] pdf = this.papers.queue(list(50), List.of());
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
	}

	@Test
	void certificatesStandBehindTheListInOneFileThatEverybodyCanRead() throws Exception {
		byte[] pdf = this.papers.queue(list(3),
				List.of(CertificatePapers.ordinary(), CertificatePapers.withMeasures(5)));
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
		assertThat(PdfChecks.factsOutOfOrder(pdf,
				List.of("Список дел на", "Сертификат", "будет предоставлен сервис", "Сертификат")))
			.isEmpty();
		try (var read = Loader.loadPDF(pdf)) {
			assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(3);
			assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("ru");
		}
		assertThat(this.papers.queue(list(3), List.of(CertificatePapers.ordinary(), CertificatePapers.withMeasures(5))))
			.as("the same facts are the same bytes")
			.isEqualTo(pdf);
	}

	private static QueuePaper list(int lines) {
		return new QueuePaper("ЦЗН «Южный»", "Морозова Елена Игоревна", LocalDate.of(2025, 4, 30), true, IntStream
			.range(0, lines)
			.mapToObj((number) -> new Line("Соловьёва Анна Петровна", "15" + number + "/25", "определяется нуждаемость",
					"Решение о нуждаемости", "5 мая 2025 г., осталось рабочих дней: 1", "центр занятости",
					"Морозова Елена Игоревна", (number == 0) ? "сертификат № 2025-000001" : ""))
			.toList());
	}

}
