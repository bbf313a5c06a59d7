package ru.ryadom.appeals.http;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Viewer;
import ru.ryadom.appeals.Appeal;
import ru.ryadom.appeals.AppealReceipt;
import ru.ryadom.appeals.Appeals;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.http.PdfAnswers;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.Print;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/**
 * Gives an acknowledgement as a PDF to those who may read it, by the same scope and the
 * same journal as every other answer.
 */
@RestController
class AppealReceiptController {

	private static final String PURPOSE = "получение расписки для печати";

	private final CurrentViewer current;

	private final Appeals appeals;

	private final People people;

	private final Offices offices;

	private final Journal journal;

	private final Papers papers;

	private final BusinessClock clock;

	AppealReceiptController(CurrentViewer current, Appeals appeals, People people, Offices offices, Journal journal,
			Papers papers, BusinessClock clock) {
		this.current = current;
		this.appeals = appeals;
		this.people = people;
		this.offices = offices;
		this.journal = journal;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/documents/receipts/{id}")
	ResponseEntity<byte[]> receipt(@PathVariable String id,
			@RequestParam(name = "print", defaultValue = "normal") String print) {
		if (!(this.current.get() instanceof Viewer.SignedIn viewer)) {
			return PdfAnswers.none(HttpStatus.UNAUTHORIZED);
		}
		return Optional.of(id)
			.filter((each) -> Ids.isOf("appeal", each))
			.flatMap((each) -> this.appeals.find(viewer, each, PURPOSE))
			.map((appeal) -> file(viewer, appeal, Print.of(print)))
			.orElseGet(() -> PdfAnswers.none(HttpStatus.NOT_FOUND));
	}

	private ResponseEntity<byte[]> file(Viewer.SignedIn viewer, Appeal appeal, Print print) {
		Office office = this.offices.office(appeal.place().officeId());
		String addressee = this.people.known(appeal.place().personId())
			.map(Person::fullName)
			.orElseThrow(() -> new IllegalStateException("a letter of nobody"));
		byte[] pdf = this.papers.notice(
				AppealReceipt.paper(appeal, addressee, office, appeal.filing().registeredOn(), this.clock.demo()),
				print);
		Reading reading = Reading.current();
		reading.about(appeal.id());
		this.journal.showed(viewer, reading);
		return PdfAnswers.file("receipt", pdf);
	}

}
