package ru.ryadom.kernel;

/** Keeps a document that many may change so that nobody overwrites another silently. */
public interface Revisions {

	/**
	 * Stores what is new, or puts the next revision in the place of the seen one. Called
	 * inside a unit of work.
	 * @param seen the revision that was read; 0 for what is not stored yet
	 * @throws Fault.Conflict when somebody else stored a later revision meanwhile, or
	 * stored another document under a key that may stand only once
	 */
	void keep(String collection, String id, int seen, Object next);

}
