package ru.ryadom.papers.pdf;

import org.springframework.stereotype.Component;

import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.Print;

/** Papers as PDF. */
@Component
class PdfPapers implements Papers {

	@Override
	public byte[] certificate(CertificatePaper paper, Print print) {
		return CertificatePdf.of(paper, print);
	}

	@Override
	public byte[] notice(NoticePaper paper, Print print) {
		return NoticePdf.of(paper, print);
	}

}
