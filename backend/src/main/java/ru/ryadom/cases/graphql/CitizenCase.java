package ru.ryadom.cases.graphql;

import java.util.List;

import ru.ryadom.cases.Case;
import ru.ryadom.cases.EmploymentPlan;
import ru.ryadom.cases.PersonalFile;
import ru.ryadom.cases.PlannedMeasure;

/** A case as its citizen sees it. */
public record CitizenCase(Case file) {

	public String id() {
		return this.file.id();
	}

	public PersonalFile personalFile() {
		return this.file.personalFile();
	}

	public EmploymentPlan plan() {
		return this.file.plan();
	}

	public List<PlannedMeasure> measures() {
		return this.file.measures();
	}

}
