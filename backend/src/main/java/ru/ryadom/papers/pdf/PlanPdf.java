package ru.ryadom.papers.pdf;

import ru.ryadom.papers.PlanPaper;
import ru.ryadom.papers.Print;

/**
 * A workplace plan as a file: PDF/UA-1 and PDF/A-2a; the same facts always give the same
 * bytes.
 */
public final class PlanPdf {

	private PlanPdf() {
	}

	public static byte[] of(PlanPaper paper, Print print) {
		return TaggedPdf.of(PlanPage.of(paper, print), paper.formedOn(), paper.documentId(), paper + print.name());
	}

}
