package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.Now;
import ru.ryadom.cases.Case;
import ru.ryadom.cases.CasePause;
import ru.ryadom.cases.CaseTransfer;
import ru.ryadom.cases.CitizenCase;
import ru.ryadom.cases.JobReport;
import ru.ryadom.cases.TurnRules;
import ru.ryadom.law.Action;
import ru.ryadom.offices.Offices;
import ru.ryadom.offices.StaffMember;

/** What turned a case from the straight road, for its office and for its person. */
@Controller
class TurnFields {

	private final Offices offices;

	TurnFields(Offices offices) {
		this.offices = offices;
	}

	@SchemaMapping(typeName = "Case")
	List<JobReport> jobReports(Case file) {
		return file.turns().jobReports();
	}

	@SchemaMapping(typeName = "Case")
	Optional<CasePause> pause(Case file) {
		return file.turns().pause();
	}

	@SchemaMapping(typeName = "Case")
	List<CasePause> pauses(Case file) {
		return file.turns().pauses();
	}

	@SchemaMapping(typeName = "Case")
	List<CaseTransfer> transfers(Case file) {
		return file.turns().transfers();
	}

	@SchemaMapping(typeName = "CitizenCase")
	List<JobReport> jobReports(CitizenCase mine) {
		return mine.file().turns().jobReports();
	}

	@SchemaMapping(typeName = "CitizenCase")
	Optional<CasePause> pause(CitizenCase mine) {
		return mine.file().turns().pause();
	}

	@SchemaMapping(typeName = "CitizenCase")
	List<Action> actions(CitizenCase mine, Now now) {
		return TurnRules.ofCitizen(mine.file(), now.today());
	}

	@SchemaMapping(typeName = "JobReportAnswer")
	StaffMember by(JobReport.Answer answer) {
		return member(answer.byId());
	}

	@SchemaMapping(typeName = "CasePause")
	StaffMember by(CasePause pause) {
		return member(pause.byId());
	}

	private StaffMember member(String id) {
		return this.offices.member(id).orElseGet(() -> StaffMember.unknown(id));
	}

}
