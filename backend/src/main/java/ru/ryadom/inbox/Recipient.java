package ru.ryadom.inbox;

import ru.ryadom.access.Audience;

/** Those of an office who are told: all of a role, or who leads the case. */
public sealed interface Recipient {

	/** How it is stored and found. */
	String key();

	/** Everybody of the office in this role. */
	record AllOf(Audience role) implements Recipient {

		@Override
		public String key() {
			return this.role.name();
		}

	}

	/** One worker. */
	record Worker(String memberId) implements Recipient {

		@Override
		public String key() {
			return this.memberId;
		}

	}

}
