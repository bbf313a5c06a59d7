package ru.ryadom.papers.pdf;

import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.Print;

/**
 * A letter as a file: PDF/UA-1 and PDF/A-2a; the same facts always give the same bytes.
 */
public final class NoticePdf {

	private NoticePdf() {
	}

	public static byte[] of(NoticePaper paper, Print print) {
		return TaggedPdf.of(NoticePage.of(paper, print), paper.on(), paper.documentId(), paper + print.name());
	}

}
