package ru.ryadom.cases.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import ru.ryadom.access.NodeFinder;
import ru.ryadom.access.Viewer;
import ru.ryadom.cases.PlanProposal;
import ru.ryadom.cases.PlanProposals;
import ru.ryadom.cases.usecase.DismissPlanProposal;
import ru.ryadom.journal.Reading;
import ru.ryadom.kernel.Page;
import ru.ryadom.kernel.Slice;
import ru.ryadom.people.People;
import ru.ryadom.people.Person;

/** Agreed plans from ЕЦП that wait for a case. */
@Controller
class PlanProposalFields implements NodeFinder {

	private static final String PURPOSE = "приём по согласованному плану";

	private final PlanProposals proposals;

	private final People people;

	private final DismissPlanProposal dismissPlanProposal;

	PlanProposalFields(PlanProposals proposals, People people, DismissPlanProposal dismissPlanProposal) {
		this.proposals = proposals;
		this.people = people;
		this.dismissPlanProposal = dismissPlanProposal;
	}

	@Override
	public String prefix() {
		return PlanProposal.PREFIX;
	}

	@Override
	public Optional<?> find(Viewer viewer, String id) {
		Optional<PlanProposal> found = this.proposals.find(viewer, id);
		found.ifPresent((proposal) -> Reading.current().shows(proposal.personId(), PURPOSE));
		return found;
	}

	@SchemaMapping(typeName = "StaffViewer")
	Page<PlanProposal> planProposals(Viewer.StaffViewer viewer, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.proposals.waiting(viewer, Slice.of(first, after, 20));
	}

	@BatchMapping(typeName = "PlanProposal")
	Map<PlanProposal, Person> person(List<PlanProposal> proposals, GraphQLContext context) {
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		Map<String, Person> found = this.people.find(viewer, proposals.stream().map(PlanProposal::personId).toList(),
				PURPOSE);
		return proposals.stream().collect(Collectors.toMap(Function.identity(), (one) -> found.get(one.personId())));
	}

	@SchemaMapping(typeName = "PlanProposal")
	boolean waiting(PlanProposal proposal) {
		return proposal.isWaiting();
	}

	@MutationMapping
	DismissPlanProposal.Result dismissPlanProposal(Viewer.StaffViewer viewer,
			@Argument DismissPlanProposal.Input input) {
		return this.dismissPlanProposal.dismiss(viewer, input);
	}

}
