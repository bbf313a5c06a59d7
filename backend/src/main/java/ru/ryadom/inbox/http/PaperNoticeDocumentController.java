package ru.ryadom.inbox.http;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Viewer;
import ru.ryadom.inbox.PaperNotice;
import ru.ryadom.inbox.PaperNotices;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.http.PdfAnswers;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.papers.NoticePaper;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.Print;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Gives a paper that waits to be handed over as a PDF with a place to sign, by the same
 * scope and the same journal as every other answer.
 */
@RestController
class PaperNoticeDocumentController {

	private static final String PURPOSE = "печать бумаги для вручения";

	private final CurrentViewer current;

	private final PaperNotices notices;

	private final People people;

	private final Offices offices;

	private final Journal journal;

	private final Papers papers;

	private final BusinessClock clock;

	PaperNoticeDocumentController(CurrentViewer current, PaperNotices notices, People people, Offices offices,
			Journal journal, Papers papers, BusinessClock clock) {
		this.current = current;
		this.notices = notices;
		this.people = people;
		this.offices = offices;
		this.journal = journal;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/documents/papers/{id}")
	ResponseEntity<byte[]> paper(@PathVariable String id,
			@RequestParam(name = "print", defaultValue = "normal") String print) {
		if (!(this.current.get() instanceof Viewer.SignedIn viewer)) {
			return PdfAnswers.none(HttpStatus.UNAUTHORIZED);
		}
		return Optional.of(id)
			.filter((each) -> Ids.isOf("paper", each))
			.flatMap((each) -> this.notices.find(viewer, each, PURPOSE))
			.map((notice) -> file(viewer, notice, Print.of(print)))
			.orElseGet(() -> PdfAnswers.none(HttpStatus.NOT_FOUND));
	}

	private ResponseEntity<byte[]> file(Viewer.SignedIn viewer, PaperNotice notice, Print print) {
		Office office = this.offices.office(notice.officeId());
		String addressee = this.people.known(notice.letter().personId())
			.map(Person::fullName)
			.orElseThrow(() -> new IllegalStateException("a letter to nobody"));
		byte[] pdf = this.papers.notice(paper(notice, addressee, office), print);
		Reading reading = Reading.current();
		reading.about(notice.id());
		this.journal.showed(viewer, reading);
		return PdfAnswers.file("paper", pdf);
	}

	private NoticePaper paper(PaperNotice notice, String addressee, Office office) {
		return new NoticePaper(notice.text().title(), notice.text().title(), addressee, office.name(),
				office.address() + ", " + office.phone() + ", " + office.email(), List.of(), notice.text().body(),
				notice.text().plain(), notice.since(), this.clock.demo(), notice.id());
	}

}
