package ru.ryadom.plans;

/** What happened to a measure between two editions. */
public enum PlanDifferenceKind {

	ADDED, REMOVED, CHANGED

}
