package ru.ryadom.live;

/** What somebody wants to be told of. */
public sealed interface Followed {

	/** Whether it is one thing, which may be foreign. */
	default boolean isOne() {
		return switch (this) {
			case OneCase _, OnePlan _, OneRequest _ -> true;
			case OfficeRequests _, OwnOrganisations _, OwnCases _, OwnInbox _ -> false;
		};
	}

	/** A case of the office. */
	record OneCase(String caseId) implements Followed {
	}

	/** A workplace plan, of whichever side. */
	record OnePlan(String planId) implements Followed {
	}

	/** A request of an employer to the office. */
	record OneRequest(String requestId) implements Followed {
	}

	/** All requests of employers to the office of whoever follows. */
	record OfficeRequests() implements Followed {
	}

	/** All that the employers have that somebody acts for. */
	record OwnOrganisations() implements Followed {
	}

	/** All that is a citizen's own. */
	record OwnCases() implements Followed {
	}

	/** Messages and notices. */
	record OwnInbox() implements Followed {
	}

}
