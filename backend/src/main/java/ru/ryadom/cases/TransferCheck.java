package ru.ryadom.cases;

/** What a receiving office checks before it accepts a case. */
public enum TransferCheck {

	/** The person lives or stays where this office works. */
	RESIDENCE,
	/** The personal file has come. */
	PERSONAL_FILE,
	/** How to reach the person, and how to talk with them. */
	CONTACTS,
	/** Who accompanies, and whether they still can. */
	PROVIDER

}
