package ru.ryadom.cases;

import java.time.LocalDate;

/** What became of an agreed plan that came from ЕЦП. */
public sealed interface PlanProposalState {

	/** Nobody has opened a case yet. */
	record ProposalWaiting() implements PlanProposalState {
	}

	/** The case is open. */
	record ProposalTaken(String caseId) implements PlanProposalState {
	}

	/** A specialist put it aside. */
	record ProposalDismissed(String reason, LocalDate on, String byId) implements PlanProposalState {
	}

	/** A later plan has come in its place, or one without the measure. */
	record ProposalWithdrawn(LocalDate on) implements PlanProposalState {
	}

}
