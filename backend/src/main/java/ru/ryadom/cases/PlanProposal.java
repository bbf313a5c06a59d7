package ru.ryadom.cases;

import java.time.LocalDate;
import java.util.List;

import ru.ryadom.law.Decision;
import ru.ryadom.law.Norms;
import ru.ryadom.law.Objection;
import ru.ryadom.law.Objections;

/**
 * An agreed plan that came from ЕЦП and waits for a specialist to open a case: the
 * agreement is the application (SIT-00).
 *
 * @param officeId the employment centre that the plan names
 */
public record PlanProposal(String id, int revision, String officeId, String personId, String number, LocalDate agreedOn,
		LocalDate receivedOn, PlanProposalState state) {

	/** Begin ids of proposals. */
	public static final String PREFIX = "proposal";

	public boolean isWaiting() {
		return this.state instanceof PlanProposalState.ProposalWaiting;
	}

	/** Why it cannot be put aside now; nothing when it can. */
	public List<Objection> againstDismissal() {
		return new Objections()
			.when(!isWaiting(),
					Objection.of("PROPOSAL_SETTLED",
							"По этому плану уже заведено дело, или его отложили, или план изменился.", Norms.SIT_00))
			.all();
	}

	/** A specialist opens no case by it and says why. */
	public Decision<PlanProposal> dismiss(String reason, LocalDate on, String byId) {
		List<Objection> objections = new Objections().and(againstDismissal()).text("reason", reason, 4000).all();
		return Decision.unless(objections, () -> as(new PlanProposalState.ProposalDismissed(reason.strip(), on, byId)));
	}

	/** The case was opened. */
	public PlanProposal taken(String caseId) {
		return as(new PlanProposalState.ProposalTaken(caseId));
	}

	/** A later plan has come in its place, or one without the measure. */
	public PlanProposal withdrawn(LocalDate on) {
		return as(new PlanProposalState.ProposalWithdrawn(on));
	}

	private PlanProposal as(PlanProposalState next) {
		return new PlanProposal(this.id, this.revision, this.officeId, this.personId, this.number, this.agreedOn,
				this.receivedOn, next);
	}

}
