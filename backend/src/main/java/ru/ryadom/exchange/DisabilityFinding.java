package ru.ryadom.exchange;

/** What ГИС ЕЦП в социальной сфере knows of somebody's disability (WPP-04). */
public enum DisabilityFinding {

	CONFIRMED, NOT_CONFIRMED,
	/** There is no such person: that is not the same as not confirmed. */
	NOT_FOUND

}
