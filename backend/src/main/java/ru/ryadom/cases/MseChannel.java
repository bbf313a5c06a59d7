package ru.ryadom.cases;

/** How a request or an answer went: over the exchange, or on paper. */
public enum MseChannel {

	EXCHANGE, PAPER

}
