package ru.ryadom.cases;

/** Where a fact was taken from. */
public enum FactSource {

	SMEV_EXTRACT, ELECTRONIC, PAPER

}
