package ru.ryadom.cases.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposalState;
import ru.ryadom.cases.PlanProposalState.ProposalDismissed;
import ru.ryadom.cases.PlanProposalState.ProposalTaken;
import ru.ryadom.cases.PlanProposalState.ProposalWaiting;
import ru.ryadom.cases.PlanProposalState.ProposalWithdrawn;

/**
 * The stored shape of a proposal. Who it is about is told by the person's own document;
 * the plan's number and what a specialist types are in {@code pd}, sealed for this id.
 *
 * @param state which of the states it is in
 * @param on the day of that state, where it has one
 * @param file the case that was opened
 * @param by who put it aside
 */
record PlanProposalDocument(@Id String id, int revision, String office, String person, String agreedOn,
		String receivedOn, String state, @Nullable String on, @Nullable String file, @Nullable String by, byte[] pd) {

	static final String WAITING = "waiting";

	/** What is sealed. */
	record Sealed(String number, @Nullable String reason) {

		static Sealed of(PlanProposal proposal) {
			return new Sealed(proposal.number(),
					(proposal.state() instanceof ProposalDismissed dismissed) ? dismissed.reason() : null);
		}

	}

	static PlanProposalDocument of(PlanProposal proposal, int revision, byte[] pd) {
		return switch (proposal.state()) {
			case ProposalWaiting _ -> of(proposal, revision, WAITING, null, null, null, pd);
			case ProposalTaken(var file) -> of(proposal, revision, "taken", null, file, null, pd);
			case ProposalDismissed(var reason, var on, var by) ->
				of(proposal, revision, "dismissed", on.toString(), null, by, pd);
			case ProposalWithdrawn(var on) -> of(proposal, revision, "withdrawn", on.toString(), null, null, pd);
		};
	}

	private static PlanProposalDocument of(PlanProposal proposal, int revision, String state, @Nullable String on,
			@Nullable String file, @Nullable String by, byte[] pd) {
		return new PlanProposalDocument(proposal.id(), revision, proposal.officeId(), proposal.personId(),
				proposal.agreedOn().toString(), proposal.receivedOn().toString(), state, on, file, by, pd);
	}

	PlanProposal toDomain(Sealed data) {
		return new PlanProposal(this.id, this.revision, this.office, this.person, data.number(),
				LocalDate.parse(this.agreedOn), LocalDate.parse(this.receivedOn), state(data));
	}

	private PlanProposalState state(Sealed data) {
		return switch (this.state) {
			case WAITING -> new ProposalWaiting();
			case "taken" -> new ProposalTaken(must(this.file));
			case "dismissed" ->
				new ProposalDismissed(must(data.reason()), LocalDate.parse(must(this.on)), must(this.by));
			case "withdrawn" -> new ProposalWithdrawn(LocalDate.parse(must(this.on)));
			default -> throw new IllegalStateException("an unknown state of a proposal");
		};
	}

	private static String must(@Nullable String value) {
		if (value == null) {
			throw new IllegalStateException("a stored proposal lacks a field of its state");
		}
		return value;
	}

}
