package ru.ryadom.cases;

/** What a decision on the need stands on: own opinion (SIT-01) or МСЭ (SIT-04). */
public enum NeedGround {

	IPRA_EXTRACT, FORMER_SERVICE, MSE_RECOMMENDATION

}
