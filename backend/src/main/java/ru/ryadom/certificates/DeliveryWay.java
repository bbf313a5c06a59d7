package ru.ryadom.certificates;

/** To the cabinet, or by hand on paper. */
public enum DeliveryWay {

	CABINET, PAPER

}
