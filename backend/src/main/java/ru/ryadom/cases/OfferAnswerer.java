package ru.ryadom.cases;

/** Who recorded the answer to an offer: the organisation itself, or the office for it. */
public enum OfferAnswerer {

	ORGANISATION, OFFICE

}
