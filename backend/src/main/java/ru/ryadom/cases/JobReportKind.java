package ru.ryadom.cases;

/** What somebody tells of a job. */
public enum JobReportKind {

	FOUND, LOST

}
