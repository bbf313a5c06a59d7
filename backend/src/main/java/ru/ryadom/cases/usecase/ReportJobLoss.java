package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.JobReport;
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

/**
 * A citizen tells that the job fell through while the certificate lasts: the specialist
 * opens the case again, or says why not (SIT-09).
 */
@Component
public class ReportJobLoss {

	private final UnitOfWork unit;

	private final JobReports reports;

	private final Cases cases;

	ReportJobLoss(UnitOfWork unit, JobReports reports, Cases cases) {
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

	public record Input(String idempotencyKey, String caseId, LocalDate lostOn, String words) {

		JobReport.Told told() {
			return new JobReport.Told(JobReportKind.LOST, this.lostOn, null, this.words.strip());
		}

	}

	public Result report(Viewer.CitizenViewer viewer, Input input) {
		String id = Ids.require("case", input.caseId());
		Command command = new Command("reportJobLoss", viewer.account(), input.idempotencyKey(), input);
		return switch (this.unit.run(command, Answers.CODEC, () -> this.reports.report(viewer, id, input.told()))) {
			case Accepted<String>(var done) -> new Done(new CitizenCase(find(viewer, done)));
			case Rejected<String>(var objections) -> new Refused(objections);
		};
	}

	private Case find(Viewer viewer, String id) {
		return this.cases.find(viewer, id).orElseThrow(Fault.NotFound::new);
	}

}
