package ru.ryadom.letters;

import ru.ryadom.access.Viewer;

/**
 * The port by which a later room hands over an address that it has checked when it let
 * somebody in: letters go there until whose it is says otherwise.
 */
public interface CheckedAddresses {

	/**
	 * Takes the address inside the open unit of work, unless the account has ever chosen
	 * for itself. What no letter can be sent to is passed over.
	 */
	void take(Viewer.SignedIn by, String account, String address);

}
