package ru.ryadom.employers;

/** What kind of employer it is; its ИНН tells. */
public enum EmployerForm {

	LEGAL_ENTITY, SOLE_TRADER

}
