package ru.ryadom.cases;

/** How a case ended. */
public enum CaseOutcome {

	NOT_NEEDED, REFUSED_AFTER_MSE

}
