package ru.ryadom.papers;

import java.util.List;

/**
 * Draws papers as files that everybody can read; the same facts always give the same
 * bytes.
 */
public interface Papers {

	/** A certificate as PDF/UA-1 and PDF/A-2a. */
	byte[] certificate(CertificatePaper paper, Print print);

	/**
	 * A list of cases as PDF/UA-1 and PDF/A-2a, with other papers behind it in one file.
	 */
	byte[] queue(QueuePaper paper, List<CertificatePaper> behind);

	/** A letter as PDF/UA-1 and PDF/A-2a. */
	byte[] notice(NoticePaper paper, Print print);

	/** A workplace plan as PDF/UA-1 and PDF/A-2a. */
	byte[] plan(PlanPaper paper, Print print);

}
