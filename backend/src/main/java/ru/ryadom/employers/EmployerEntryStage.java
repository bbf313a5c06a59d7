package ru.ryadom.employers;

/** What became of an entry. */
public enum EmployerEntryStage {

	WAITING, APPROVED, REFUSED

}
