package ru.ryadom.exchange;

/**
 * Whose system is on the other side: the bureau of МСЭ (321н), СМЭВ with the extract of
 * ИПРА, ЕЦП «Работа в России».
 */
public enum OutsideSystem {

	MSE, SMEV, ECP

}
