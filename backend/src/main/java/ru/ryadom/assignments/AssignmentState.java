package ru.ryadom.assignments;

import java.time.LocalDate;

/** Whether somebody accompanies by it. */
public sealed interface AssignmentState {

	/** It goes on. */
	record AssignmentActive() implements AssignmentState {
	}

	/** It is over; when its case is opened again, so is it. */
	record AssignmentEnded(LocalDate on, AssignmentEnd why) implements AssignmentState {
	}

}
