package ru.ryadom.ngos;

/** Where an organisation's people help. */
public enum HelpWay {

	/** Beside the person, on the way and at the employer's. */
	ON_SITE,
	/** At the person's home. */
	AT_HOME,
	/** By telephone or video. */
	REMOTE

}
