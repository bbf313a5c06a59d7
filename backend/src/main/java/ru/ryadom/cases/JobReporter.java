package ru.ryadom.cases;

/** Who told of a job. */
public enum JobReporter {

	CITIZEN, REPRESENTATIVE, NGO, STAFF

}
