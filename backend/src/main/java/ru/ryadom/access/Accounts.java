package ru.ryadom.access;

import org.jspecify.annotations.Nullable;

/**
 * The accounts of the sign-in service, changed from here. Asked before a unit of work and
 * never inside one: what is done there does not come back. Each act may be repeated.
 */
public interface Accounts {

	/** Gives an account a role, so that its next token has it. */
	Admission admit(String account, Audience role);

	/** Finds or makes the account of an address and has a letter written to it. */
	Invitation invite(Newcomer newcomer, Audience role);

	/** What came of a role that was to be given. */
	enum Admission {

		/** The account has it. */
		DONE,
		/** The service is not connected: whoever runs it gives roles by hand. */
		NOT_CONNECTED,
		/** The service does not answer now. */
		SILENT

	}

	/** Somebody who is to get an account. */
	record Newcomer(String fullName, String email) {
	}

	/** What came of an invitation. */
	sealed interface Invitation {

		/**
		 * The service writes to the address.
		 *
		 * @param account whose it is; {@code null} when it belongs to somebody of another
		 * kind, of whom whoever invites must learn nothing
		 */
		record Written(@Nullable String account) implements Invitation {
		}

		/** Letters are not set up, or could not be sent. */
		record NoLetters() implements Invitation {
		}

		/** The service does not answer now. */
		record Silent() implements Invitation {
		}

	}

}
