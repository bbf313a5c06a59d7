package ru.ryadom.kernel;

/** Numbers for people: one after another, with gaps where something was not finished. */
public interface Counters {

	/** The next number of a series, from 1. Called outside a unit of work. */
	long next(String series);

}
