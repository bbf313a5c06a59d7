package ru.ryadom.cases;

import ru.ryadom.access.Viewer;
import ru.ryadom.law.Decision;

/**
 * The door by which a room tells of a job that somebody found or lost. A citizen reaches
 * their own cases by it; for anybody else, whoever knocks has checked that they may.
 */
public interface JobReports {

	/**
	 * Keeps what was told, in the open unit of work; the specialist checks it.
	 * @return the id of the case, or every objection
	 * @throws ru.ryadom.kernel.Fault.NotFound when there is no such case, or not for this
	 * citizen
	 */
	Decision<String> report(Viewer.SignedIn by, String caseId, JobReport.Told told);

}
