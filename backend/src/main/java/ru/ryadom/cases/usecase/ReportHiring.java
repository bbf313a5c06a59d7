package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReport.FoundJob;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.JobReports;
import ru.ryadom.kernel.Command;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.kernel.UnitOfWork;
import ru.ryadom.law.Answers;
import ru.ryadom.law.Decision.Accepted;
import ru.ryadom.law.Decision.Rejected;
import ru.ryadom.law.Objection;
import ru.ryadom.people.Names;

/**
 * A citizen tells that they have found work. Nothing is overwritten by it, so it names no
 * revision: whatever the office has done meanwhile, what the person tells is welcome.
 */
@Component
public class ReportHiring {

	private final UnitOfWork unit;

	private final JobReports reports;

	private final Cases cases;

	ReportHiring(UnitOfWork unit, JobReports reports, Cases cases) {
		this.unit = unit;
		this.reports = reports;
		this.cases = cases;
	}

	public sealed interface Result {

	}

	public record Done(CitizenCase mine) implements Result {
	}

	public record Refused(List<Objection> objections) implements Result {
	}

	public record Input(String idempotencyKey, String caseId, String employerName, @Nullable String employerInn,
			String post, LocalDate hiredOn, boolean noticeAgreed) {

		JobReport.Told told() {
			return new JobReport.Told(JobReportKind.FOUND, this.hiredOn, new FoundJob(this.employerName.strip(),
					Names.blankToNull(this.employerInn), this.post.strip(), this.noticeAgreed), "");
		}

	}

	public Result report(Viewer.CitizenViewer viewer, Input input) {
		String id = Ids.require("case", input.caseId());
		Command command = new Command("reportHiring", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> this.reports.report(viewer, id, input.told()))) {
			case Accepted<String>(var done) -> new Done(new CitizenCase(find(viewer, done)));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Case find(Viewer viewer, String id) {
		return this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
