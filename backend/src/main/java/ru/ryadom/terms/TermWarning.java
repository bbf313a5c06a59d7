package ru.ryadom.terms;

/** What is said of a term that nobody has met yet, in order. */
public enum TermWarning {

	THREE_DAYS_LEFT, ONE_DAY_LEFT, LAST_DAY, MISSED

}
