package ru.ryadom.live;

/** What somebody wants to be told of. */
public sealed interface Followed {

	/** A case of the office. */
	record OneCase(String caseId) implements Followed {
	}

	/** All that is a citizen's own. */
	record OwnCases() implements Followed {
	}

	/** Messages and notices. */
	record OwnInbox() implements Followed {
	}

}
