package ru.ryadom.assignments;

import ru.ryadom.cases.NgoEngagement.NgoWorker;

/** Who accompanies. */
public sealed interface Assignee {

	/** An organisation, by one of its workers. */
	record NgoAssignee(String entryId, String inn, String ngoName, NgoWorker worker) implements Assignee {
	}

	/** A worker of the office, by an order. */
	record StaffAssignee(String staffId) implements Assignee {
	}

}
