package ru.ryadom.employers;

/** Which answer to a notice it is. */
public enum EmployerAnswerKind {

	RESPONSE, DECLINE, NOT_OURS

}
