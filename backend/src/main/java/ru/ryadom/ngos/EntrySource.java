package ru.ryadom.ngos;

/** What an entry of the registry came from. */
public enum EntrySource {

	/** The organisation's application. */
	APPLICATION,
	/** A contract or social order that was there already. */
	CONTRACT,
	/** Found while a case was handled. */
	CASE

}
