package ru.ryadom.matrix;

import java.util.List;

import tools.jackson.databind.JsonNode;

/** The journal as the auditor reads it, from where it was read last. */
final class AuditTrail {

	private final Caller auditor;

	private String last = "";

	AuditTrail(Caller auditor) {
		this.auditor = auditor;
		fresh();
	}

	/** An entry. */
	record Entry(String kind, String actor, String purpose, List<String> persons, String subject) {

		boolean isWrite() {
			return this.kind.equals("WRITE");
		}

	}

	/** Entries since the last time, first written first. */
	List<Entry> fresh() {
		List<JsonNode> nodes = this.auditor
			.ask("{ viewer { ... on StaffViewer { journal(first: 100) { edges { node { id kind actor purpose persons "
					+ "subject } } } } } }")
			.at("/viewer/journal/edges")
			.valueStream()
			.map((edge) -> edge.path("node"))
			.filter((node) -> node.path("id").asString().compareTo(this.last) > 0)
			.toList();
		if (!nodes.isEmpty()) {
			this.last = nodes.getFirst().path("id").asString();
		}
		return nodes.reversed().stream().map(AuditTrail::entry).toList();
	}

	private static Entry entry(JsonNode node) {
		return new Entry(node.path("kind").asString(), node.path("actor").asString(), node.path("purpose").asString(),
				node.path("persons").valueStream().map(JsonNode::asString).toList(), node.path("subject").asString(""));
	}

}
