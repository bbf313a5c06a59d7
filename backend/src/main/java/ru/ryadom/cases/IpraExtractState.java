package ru.ryadom.cases;

/** What became of an extract: it never overwrites by itself what was typed. */
public enum IpraExtractState {

	CONFIRMS, WAITS, TAKEN_OVER, LEFT

}
