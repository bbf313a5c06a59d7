package ru.ryadom.offices;

import ru.ryadom.access.Audience;

/** What a place in an office allows. */
public enum StaffRole {

	SPECIALIST("специалист"), HEAD("руководитель"), REGISTRAR("оператор реестра"), METHODOLOGIST("методолог"),
	AUDITOR("проверяющий");

	private final String title;

	StaffRole(String title) {
		this.title = title;
	}

	/** The role in words, for the journal. */
	public String title() {
		return this.title;
	}

	public Audience audience() {
		return Audience.valueOf(name());
	}

}
