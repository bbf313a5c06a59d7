package ru.ryadom.cases;

/** How a case ended. */
public enum CaseOutcome {

	NOT_NEEDED, REFUSED_AFTER_MSE, EMPLOYED, TERM_ENDED, REMOVED_FROM_PLAN, CITIZEN_REFUSED, MERGED, OTHER;

	/** Whether it is the office's decision that the person needs nobody (SIT-05). */
	public boolean isRefusal() {
		return this == NOT_NEEDED || this == REFUSED_AFTER_MSE;
	}

}
