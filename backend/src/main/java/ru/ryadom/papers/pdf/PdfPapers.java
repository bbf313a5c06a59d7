package ru.ryadom.papers.pdf;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.PlanPaper;
import ru.ryadom.papers.Print;
import ru.ryadom.papers.QueuePaper;

/** Papers as PDF. */
@Component
class PdfPapers implements Papers {

	@Override
	public byte[] certificate(CertificatePaper paper, Print print) {
		return CertificatePdf.of(paper, print);
	}

	@Override
	public byte[] queue(QueuePaper paper, List<CertificatePaper> behind) {
		List<byte[]> files = new ArrayList<>();
		files.add(TaggedPdf.of(QueuePage.of(paper), paper.on(), "queue " + paper.on(), paper.toString()));
		behind.forEach((certificate) -> files.add(CertificatePdf.of(certificate)));
		return JoinedPdf.of(files);
	}

	@Override
	public byte[] notice(NoticePaper paper, Print print) {
		return NoticePdf.of(paper, print);
	}

	@Override
	public byte[] plan(PlanPaper paper, Print print) {
		return PlanPdf.of(paper, print);
	}

}
