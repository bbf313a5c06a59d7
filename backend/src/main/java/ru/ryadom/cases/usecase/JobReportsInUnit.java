package ru.ryadom.cases.usecase;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CaseWork;
import ru.ryadom.cases.CaseWork.Step;
import ru.ryadom.cases.Cases;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.JobReportKind;
import ru.ryadom.cases.JobReporter;
import ru.ryadom.cases.JobReports;
import ru.ryadom.cases.TurnMoves;
import ru.ryadom.journal.JournalEntry.Change;
import ru.ryadom.kernel.BusinessClock;
import ru.ryadom.kernel.Fault;
import ru.ryadom.kernel.Ids;
import ru.ryadom.law.Decision;
import ru.ryadom.offices.Offices;

/** Reports of jobs in the open unit of work. */
@Component
class JobReportsInUnit implements JobReports {

	private static final Viewer.ServiceViewer HOUSE = new Viewer.ServiceViewer("service:cases", "Дела");

	private final Cases cases;

	private final CaseWork work;

	private final Offices offices;

	private final BusinessClock clock;

	JobReportsInUnit(Cases cases, CaseWork work, Offices offices, BusinessClock clock) {
		this.cases = cases;
		this.work = work;
		this.offices = offices;
		this.clock = clock;
	}

	@Override
	public Decision<String> report(Viewer.SignedIn by, String caseId, JobReport.Told told) {
		Viewer asked = (by instanceof Viewer.CitizenViewer) ? by : HOUSE;
		Case now = this.cases.find(asked, caseId).orElseThrow(Fault.NotFound::new);
		LocalDate today = this.clock.today(this.offices.office(now.officeId()).zone());
		boolean found = told.kind() == JobReportKind.FOUND;
		Change change = new Change(found ? "сообщение о трудоустройстве" : "сообщение о потере работы", null,
				"ждёт проверки");
		return TurnMoves.reported(now, Ids.next("jobreport"), reporter(by), told, today)
			.map((next) -> this.work.apply(by,
					new Step(found ? "сообщили о трудоустройстве" : "сообщили, что работы больше нет", next,
							List.of(change), List.of())));
	}

	private static JobReporter reporter(Viewer.SignedIn by) {
		return switch (by) {
			case Viewer.CitizenViewer citizen ->
				(citizen.representativeId() != null) ? JobReporter.REPRESENTATIVE : JobReporter.CITIZEN;
			case Viewer.NgoViewer _, Viewer.NgoWorkerViewer _ -> JobReporter.NGO;
			case Viewer.StaffViewer _ -> JobReporter.STAFF;
			case Viewer.EmployerViewer _, Viewer.UnassignedViewer _, Viewer.ServiceViewer _ ->
				throw new Fault.Forbidden();
		};
	}

}
