package ru.ryadom.cases;

/** What an own-opinion decision stands on (SIT-01). */
public enum NeedGround {

	IPRA_EXTRACT, FORMER_SERVICE

}
