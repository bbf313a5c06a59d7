package ru.ryadom.cases;

/** What has become of a report of a job. */
public enum JobReportStage {

	WAITING, REPLACED, CONFIRMED, REJECTED

}
