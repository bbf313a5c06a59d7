package ru.ryadom.people;

/** By law, or by a power of attorney. */
public enum MandateKind {

	LEGAL, POWER_OF_ATTORNEY

}
