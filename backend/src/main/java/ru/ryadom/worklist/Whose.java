package ru.ryadom.worklist;

/** Whose cases are asked for, where nobody is named. */
public enum Whose {

	MINE, NOBODYS

}
