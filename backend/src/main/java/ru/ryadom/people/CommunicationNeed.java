package ru.ryadom.people;

/** How it is good to talk with a person. */
public enum CommunicationNeed {

	SIGN_LANGUAGE, LARGE_PRINT, PLAIN_LANGUAGE, NO_PHONE, PAPER

}
