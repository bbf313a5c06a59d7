package ru.ryadom.cases.usecase;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposals;
import ru.ryadom.drafts.DraftSubjects;

/** Drafts about an agreed plan are there for the office that it waits at. */
@Component
class ProposalDrafts implements DraftSubjects {

	private final PlanProposals proposals;

	ProposalDrafts(PlanProposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public String prefix() {
		return PlanProposal.PREFIX;
	}

	@Override
	public Optional<List<String>> personsOf(Viewer viewer, String id) {
		return this.proposals.find(viewer, id).map((proposal) -> List.of(proposal.personId()));
	}

}
