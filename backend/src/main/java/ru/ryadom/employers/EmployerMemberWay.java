package ru.ryadom.employers;

/** How somebody came to act for an employer. */
public enum EmployerMemberWay {

	ENTRY, LETTER, CODE

}
