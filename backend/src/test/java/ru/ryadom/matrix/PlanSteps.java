package ru.ryadom.matrix;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/** What a desk does with agreed plans that ЕЦП has told of. */
final class PlanSteps {

	private static final String WAITING = "{ viewer { ... on StaffViewer { planProposals { edges { node { id revision "
			+ "number person { lastName snils } } } } } } }";

	private PlanSteps() {
	}

	/** The newest that waits at the office of this caller; missing when none does. */
	static JsonNode newest(Caller staff) {
		return staff.ask(WAITING).at("/viewer/planProposals/edges/0/node");
	}

	/** Puts the newest aside. */
	static void dismiss(Road road, Caller staff) {
		JsonNode proposal = newest(staff);
		road.change(
				staff, "dismissPlanProposal", Map.of("proposalId", proposal.path("id").asString(), "revision",
						proposal.path("revision").asInt(), "reason", "Гражданин переехал: дело заведёт другой центр."),
				"proposal { id revision number }");
	}

}
