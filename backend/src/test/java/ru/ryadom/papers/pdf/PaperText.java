package ru.ryadom.papers.pdf;

import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.Print;

/** What the tags of a certificate have to say, from its facts. */
public final class PaperText {

	private PaperText() {
	}

	/** In reading order, without white space, as {@link PdfChecks#text} gives it. */
	public static String of(CertificatePaper paper, Print print) {
		return CertificatePdfTests.textOf(CertificatePage.of(paper, print));
	}

}
