package ru.ryadom.assignments;

/** Whether an assignment goes on, in a word to filter by. */
public enum AssignmentStage {

	ACTIVE, ENDED

}
