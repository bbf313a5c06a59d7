package ru.ryadom.access;

/** How far the training clock is moved on at once. */
public enum ClockStep {

	HOUR, DAY, WORKING_DAY, WEEK, MONTH

}
