package ru.ryadom.access;

import java.util.Optional;

/**
 * The port by which a room says who an account is. Asked on each request, so a change
 * acts on the next.
 */
public interface AccountDirectory {

	/** Whether this directory knows accounts with this role. */
	boolean answersFor(Audience role);

	/** Who the account is, or empty when this directory does not know it. */
	Optional<Viewer> viewerOf(Account account);

	/** Whether an account has a place here, whatever its roles are. */
	boolean hasPlaceFor(String account);

}
