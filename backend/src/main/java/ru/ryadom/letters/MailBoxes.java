package ru.ryadom.letters;

import java.util.Collection;
import java.util.Map;

/** Boxes of accounts; each is read and changed by its own account only. */
public interface MailBoxes {

	/** The box of an account, an untouched one when nothing was changed. */
	MailBox of(String account);

	/** Boxes of those accounts that have a proved address, in one query. */
	Map<String, MailBox> reachable(Collection<String> accounts);

	/**
	 * Saves a box of a revision.
	 * @throws ru.ryadom.kernel.Fault.Conflict when somebody saved first
	 */
	void save(MailBox box);

	/**
	 * The code of an address that waits: the same each time, and kept nowhere.
	 */
	String code(String codeId);

}
