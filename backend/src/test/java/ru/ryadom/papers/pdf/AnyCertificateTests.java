package ru.ryadom.papers.pdf;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import ru.ryadom.papers.CertificatePapers;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.Print;

import static org.assertj.core.api.Assertions.assertThat;

class AnyCertificateTests {

	/**
	 * One seed: a failure of the build can be repeated, and no build differs from the
	 * last by chance. Fifty more come from a running server, in the documents of the
	 * matrix.
	 */
	@Property(tries = 15, seed = "692", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
	void anyCertificateInAnyPrintIsReadByEverybody(@ForAll("papers") CertificatePaper paper, @ForAll Print print) {
		var pdf = CertificatePdf.of(paper, print);

		assertThat(PdfChecks.ownFaults(pdf)).isEmpty();
		assertThat(PdfChecks.text(pdf)).isEqualTo(CertificatePdfTests.textOf(CertificatePage.of(paper, print)));
		assertThat(PdfChecks.profileFaults(pdf)).isEmpty();
	}

	@Provide
	Arbitrary<CertificatePaper> papers() {
		return CertificatePapers.any();
	}

}
