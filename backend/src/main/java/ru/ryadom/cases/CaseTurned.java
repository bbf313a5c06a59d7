package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/** A case has turned from the straight road, and its person is to be told. */
public record CaseTurned(Case file, Turn turn) implements DomainEvent {

	/** What there is to tell. */
	public sealed interface Turn {

	}

	/** What was told of a job could not be confirmed. */
	public record JobReportRejected(JobReport report) implements Turn {
	}

	/** The case stands still. */
	public record CasePaused(CasePause pause) implements Turn {
	}

	/** The case has gone to another office. */
	public record CaseTransferred(CaseTransfer transfer) implements Turn {
	}

	/** The other office has accepted it, or sent it back. */
	public record TransferAnswered(CaseTransfer transfer) implements Turn {
	}

	/** A second case of the same person was closed, and this one goes on. */
	public record CasesMerged() implements Turn {
	}

	/** The case goes on. */
	public record CaseResumed(CasePause pause) implements Turn {
	}

}
