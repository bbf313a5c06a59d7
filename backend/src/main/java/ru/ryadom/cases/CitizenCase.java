package ru.ryadom.cases;

import java.util.List;

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
