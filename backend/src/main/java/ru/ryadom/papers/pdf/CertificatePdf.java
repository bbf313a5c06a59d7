package ru.ryadom.papers.pdf;

import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.Print;

/**
 * Сертификат as a file: PDF/UA-1 and PDF/A-2a. The same facts always give the same bytes,
 * so that a hash of them can be published.
 */
public final class CertificatePdf {

	private CertificatePdf() {
	}

	public static byte[] of(CertificatePaper paper) {
		return of(paper, Print.NORMAL);
	}

	public static byte[] of(CertificatePaper paper, Print print) {
		var page = CertificatePage.of(paper, print);
		return TaggedPdf.of(page, paper.formedOn(), paper.documentId(), paper + print.name());
	}

}
