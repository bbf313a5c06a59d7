package ru.ryadom.law;

/** On whose side the ball is while a term runs, as the rule itself says it. */
public enum TermHolder {

	/** The employment centre (ЦЗН). */
	OFFICE,
	/** The bureau of medical and social expertise. */
	MSE,
	/** The non-government organisation. */
	NGO,
	/** The employer. */
	EMPLOYER,
	/** The party of a quota agreement whose move it is. */
	AGREEMENT_PARTY

}
