package ru.ryadom.assignments;

/** Why an assignment is over: how the case ended is not for its assignee to know. */
public enum AssignmentEnd {

	CASE_ENDED, REPLACED

}
