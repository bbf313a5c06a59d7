package ru.ryadom.papers;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import ru.ryadom.papers.CertificatePaper.Contacts;
import ru.ryadom.papers.CertificatePaper.Measure;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CertificatePaperTests {

	private static final LocalDate DAY = LocalDate.of(2025, 5, 12);

	@Test
	void aCertificateWithoutMeasuresIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> CertificatePapers.withMeasures(0))
			.withMessageContaining("without measures");
	}

	@Test
	void aMeasureThatEndsBeforeItBeginsIsRefused() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Measure("Сопровождение", "На собеседовании", DAY, DAY.minusDays(1)));
	}

	@Test
	void contactsThatNameNothingAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Contacts(List.of(" "), ""));
	}

	@Test
	void aNumberThatWouldRunOffTheFootOfAPageIsRefused() {
		var paper = CertificatePapers.ordinary();

		assertThatIllegalArgumentException().isThrownBy(() -> with("7".repeat(61), 1, paper.snils(), paper))
			.withMessageContaining("foot");
	}

	@Test
	void aSnilsWrittenAnotherWayIsRefusedWithoutBeingRepeated() {
		assertThatIllegalArgumentException().isThrownBy(() -> with("7", 1, "11223344595", CertificatePapers.ordinary()))
			.withMessage("snils is written 000-000-000 00");
	}

	@Test
	void revisionsCountFromOne() {
		var paper = CertificatePapers.ordinary();

		assertThatIllegalArgumentException().isThrownBy(() -> with("7", 0, paper.snils(), paper));
	}

	private static CertificatePaper with(String number, int revision, String snils, CertificatePaper paper) {
		return new CertificatePaper(number, revision, paper.fullName(), snils, paper.personalFile(), paper.provider(),
				paper.contacts(), paper.measures(), paper.start(), paper.end(), paper.notes(), paper.official(),
				paper.formedOn(), paper.office(), paper.standing(), paper.training(), paper.documentId());
	}

}
