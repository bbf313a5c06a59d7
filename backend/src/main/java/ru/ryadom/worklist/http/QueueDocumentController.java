package ru.ryadom.worklist.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Viewer;
import ru.ryadom.certificates.OwedCertificates;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.http.PdfAnswers;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;
import ru.ryadom.papers.CertificatePaper;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.QueuePaper;
import ru.ryadom.worklist.Worklist;
import ru.ryadom.worklist.WorklistRow;

/**
 * Gives chosen cases as one PDF: the list of what to do, and behind it the certificates
 * that wait to be handed over. The same scope and the same journal as every other answer;
 * what is foreign and what does not exist answer alike.
 */
@RestController
class QueueDocumentController {

	/** As many as a page of the queue shows. */
	private static final int MOST = 50;

	private static final String PURPOSE = "печать списка дел";

	private final CurrentViewer current;

	private final Worklist worklist;

	private final OwedCertificates owed;

	private final Offices offices;

	private final QueueLines lines;

	private final Papers papers;

	private final Journal journal;

	private final BusinessClock clock;

	QueueDocumentController(CurrentViewer current, Worklist worklist, OwedCertificates owed, Offices offices,
			QueueLines lines, Papers papers, Journal journal, BusinessClock clock) {
		this.current = current;
		this.worklist = worklist;
		this.owed = owed;
		this.offices = offices;
		this.lines = lines;
		this.papers = papers;
		this.journal = journal;
		this.clock = clock;
	}

	@GetMapping("/documents/queue")
	ResponseEntity<byte[]> document(@RequestParam(name = "case", defaultValue = "") List<String> cases) {
		if (!(this.current.get() instanceof Viewer.SignedIn signedIn)) {
			return PdfAnswers.none(HttpStatus.UNAUTHORIZED);
		}
		List<String> ids = cases.stream().filter((id) -> Ids.isOf("case", id)).distinct().toList();
		if (!(signedIn instanceof Viewer.StaffViewer viewer) || ids.isEmpty() || ids.size() > MOST) {
			return PdfAnswers.none(HttpStatus.NOT_FOUND);
		}
		List<WorklistRow> rows = this.worklist.rows(viewer, ids, PURPOSE);
		return rows.isEmpty() ? PdfAnswers.none(HttpStatus.NOT_FOUND) : file(viewer, rows);
	}

	private ResponseEntity<byte[]> file(Viewer.StaffViewer viewer, List<WorklistRow> rows) {
		LocalDate today = this.clock.today(viewer.zone());
		Map<String, CertificatePaper> certificates = this.owed.of(viewer, rows.stream().map(WorklistRow::id).toList(),
				PURPOSE);
		Map<String, StaffMember> leads = this.offices
			.members(rows.stream().map(WorklistRow::leadId).filter(Objects::nonNull).distinct().toList());
		QueuePaper paper = new QueuePaper(viewer.officeName(), viewer.name(), today, this.clock.demo(),
				rows.stream()
					.map((row) -> this.lines.of(row, leads.get(row.leadId()), certificates.get(row.id()), today))
					.toList());
		byte[] pdf = this.papers.queue(paper,
				rows.stream().map((row) -> certificates.get(row.id())).filter(Objects::nonNull).toList());
		this.journal.showed(viewer, Reading.current());
		return PdfAnswers.file("queue-" + today, pdf);
	}

}
