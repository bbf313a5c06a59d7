package ru.ryadom.ngos;

/** How far an organisation suits a need. */
public enum Fit {

	/** Does every measure, on the conditions that the person needs. */
	WHOLLY,
	/** Does a part of the measures, or not on all the conditions. */
	PARTLY,
	/** Does not suit. */
	NOT

}
