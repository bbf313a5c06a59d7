package ru.ryadom.plans.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.http.PdfAnswers;
import ru.ryadom.offices.Office;
import ru.ryadom.offices.Offices;
import ru.ryadom.papers.Papers;
import ru.ryadom.papers.Print;
import ru.ryadom.plans.PlanForms;
import ru.ryadom.plans.PlanSight;
import ru.ryadom.plans.PlanStory;
import ru.ryadom.plans.WorkplacePlan;
import ru.ryadom.plans.WorkplacePlans;

/**
 * Gives a plan as a PDF and as a calendar file to those who may read it, by the same
 * scope and the same journal as every other answer.
 */
@RestController
class PlanDocumentController {

	private static final String PURPOSE = "получение плана на рабочем месте для печати";

	private final CurrentViewer current;

	private final WorkplacePlans plans;

	private final Offices offices;

	private final Journal journal;

	private final Papers papers;

	private final BusinessClock clock;

	PlanDocumentController(CurrentViewer current, WorkplacePlans plans, Offices offices, Journal journal, Papers papers,
			BusinessClock clock) {
		this.current = current;
		this.plans = plans;
		this.offices = offices;
		this.journal = journal;
		this.papers = papers;
		this.clock = clock;
	}

	@GetMapping("/documents/plans/{id}")
	ResponseEntity<byte[]> paper(@PathVariable String id,
			@RequestParam(name = "print", defaultValue = "normal") String print) {
		return given(id,
				(seen, office) -> PdfAnswers.file("plan",
						this.papers.plan(
								PlanForms.paper(seen.plan(), seen.marks(), office, today(office), this.clock.demo()),
								Print.of(print))));
	}

	@GetMapping("/documents/plans/{id}/calendar")
	ResponseEntity<byte[]> calendar(@PathVariable String id) {
		return given(id,
				(seen, office) -> ResponseEntity.ok()
					.contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
					.cacheControl(CacheControl.noStore())
					.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"plan.ics\"")
					.body(PlanForms.calendar(seen.plan(), today(office)).getBytes(StandardCharsets.UTF_8)));
	}

	/** A plan and how it stands, as the one who asks may know it. */
	private record Seen(WorkplacePlan plan, List<String> marks) {

		static Seen by(Viewer.SignedIn viewer, WorkplacePlan plan) {
			return (viewer instanceof Viewer.EmployerViewer)
					? new Seen(PlanSight.ofEmployer(plan).orElseThrow(), PlanStory.marksForEmployer(plan))
					: new Seen(plan, PlanStory.marks(plan));
		}

	}

	private ResponseEntity<byte[]> given(String id, BiFunction<Seen, Office, ResponseEntity<byte[]>> file) {
		if (!(this.current.get() instanceof Viewer.SignedIn viewer)) {
			return PdfAnswers.none(HttpStatus.UNAUTHORIZED);
		}
		return Optional.of(id)
			.filter((each) -> Ids.isOf("plan", each))
			.flatMap((each) -> this.plans.find(viewer, each, PURPOSE))
			.map((plan) -> {
				var answer = file.apply(Seen.by(viewer, plan), this.offices.office(plan.ground().officeId()));
				Reading reading = Reading.current();
				reading.about(plan.id());
				this.journal.showed(viewer, reading);
				return answer;
			})
			.orElseGet(() -> PdfAnswers.none(HttpStatus.NOT_FOUND));
	}

	private LocalDate today(Office office) {
		return this.clock.today(office.zone());
	}

}
