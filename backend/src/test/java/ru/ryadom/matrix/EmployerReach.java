package ru.ryadom.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Everything that can be read by somebody who knows the contract and every id of the
 * house: each field of each type, whether they may or not, and each file.
 */
final class EmployerReach {

	private static final Pattern ID = Pattern.compile("([a-z]{2,16})_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final List<String> PAPERS = List.of("/documents/%s", "/documents/%s?print=large",
			"/documents/plans/%s", "/documents/plans/%s?print=large", "/documents/plans/%s/calendar",
			"/documents/receipts/%s", "/documents/papers/%s", "/documents/queue?case=%s");

	private final Schema schema;

	private final MongoOperations mongo;

	private final Selections everything;

	private final String node;

	/** What things of a kind are called by whoever may read them. */
	private final Map<String, Set<String>> types = new HashMap<>();

	private final Set<String> learned = new HashSet<>();

	EmployerReach(Schema schema, MongoOperations mongo) {
		this.schema = schema;
		this.mongo = mongo;
		this.everything = new Selections(schema, (_) -> true);
		this.node = "query($id: ID!) { " + this.everything.field("Query", "node") + "}";
	}

	/** Ids of everything that is stored, the oldest and the newest of each kind. */
	List<String> ids(int ofKind) {
		return byKind().values()
			.stream()
			.flatMap((ids) -> Stream.concat(ids.stream().limit(ofKind), ids.descendingSet().stream().limit(ofKind)))
			.distinct()
			.toList();
	}

	/** The newest of each kind. */
	List<String> newest() {
		return byKind().values().stream().map(TreeSet::last).toList();
	}

	private Map<String, TreeSet<String>> byKind() {
		Map<String, TreeSet<String>> all = new TreeMap<>();
		for (String collection : this.mongo.getCollectionNames()) {
			for (Document document : this.mongo.getCollection(collection).find()) {
				ID.matcher(document.toJson())
					.results()
					.forEach((id) -> all.computeIfAbsent(id.group(1), (_) -> new TreeSet<>()).add(id.group()));
			}
		}
		return all;
	}

	/** Finds out what things are called by somebody who may read them. */
	void learn(Caller who, List<String> ids) {
		ids.stream()
			.filter((id) -> this.learned.add(who + id))
			.forEach((id) -> type(who.send("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id)), id));
	}

	/** What one sees at a glance: one's own pages, and each thing as whatever it is. */
	void look(Caller who, Haul haul, List<String> ids) {
		fields("EmployerViewer").forEach((field) -> viewer(who, haul, "EmployerViewer", field));
		ask(who, haul, "mailSettings", "{ " + this.everything.field("Query", "mailSettings") + "}", Map.of());
		ids.forEach((id) -> thing(who, haul, id, false));
		files(who, haul, haul.freshPaths());
	}

	/** And whatever else the contract has, and each paper under each address. */
	void search(Caller who, Haul haul, List<String> ids, boolean asAnything) {
		ids.forEach((id) -> thing(who, haul, id, asAnything));
		pages(who, haul);
		files(who, haul, haul.paths());
		fields("Query").filter((name) -> !name.equals("node"))
			.forEach((name) -> ask(who, haul, name, "{ " + this.everything.field("Query", name) + "}", Map.of()));
		haul.take("file", "/documents/queue", who.get("/documents/queue"));
		for (String id : ids) {
			for (String paper : PAPERS) {
				haul.take("file", paper, who.get(paper.formatted(id)));
			}
		}
	}

	/** The pages of every kind of viewer. */
	void pages(Caller who, Haul haul) {
		for (String member : this.schema.type("Viewer").members()) {
			fields(member).forEach((field) -> viewer(who, haul, member, field));
		}
	}

	/** Whether it is known to be anything by itself. */
	boolean isThing(String id) {
		return !this.types.getOrDefault(id.substring(0, id.indexOf('_')), Set.of()).isEmpty();
	}

	private Stream<String> fields(String type) {
		return this.schema.type(type).fields().stream().map(Schema.Field::name);
	}

	private void viewer(Caller who, Haul haul, String member, String name) {
		String field = this.everything.field(member, name);
		boolean snils = field.contains("$snils");
		ask(who, haul, member + "." + name,
				(snils ? "query($snils: String!)" : "") + "{ viewer { __typename ... on " + member + " { " + field
						+ "} } }",
				snils ? Map.of("snils", new InventedPerson(480_000_010, "", "", "").snils()) : Map.of());
	}

	/**
	 * A thing is asked for as everything at once, and then deeper as what it is to this
	 * caller, or to anybody who was asked before.
	 */
	private void thing(Caller who, Haul haul, String id, boolean asAnything) {
		Map<String, Object> variables = Map.of("id", id);
		Answer answer = ask(who, haul, "node " + id, this.node, variables);
		Set<String> known = type(answer, id);
		String own = answer.at("/data/node/__typename").asString("");
		for (String each : asAnything ? known : known.stream().filter(own::equals).toList()) {
			for (String part : this.everything.inParts(each)) {
				ask(who, haul, each + " " + id,
						"query($id: ID!) { node(id: $id) { __typename ... on " + each + " { " + part + "} } }",
						variables);
			}
		}
	}

	private Set<String> type(Answer answer, String id) {
		Set<String> known = this.types.computeIfAbsent(id.substring(0, id.indexOf('_')), (_) -> new TreeSet<>());
		Optional.of(answer.at("/data/node/__typename").asString(""))
			.filter((type) -> !type.isEmpty())
			.ifPresent(known::add);
		return known;
	}

	private static Answer ask(Caller who, Haul haul, String where, String document, Map<String, Object> variables) {
		return haul.take("field", where, who.send(document, variables));
	}

	private static void files(Caller who, Haul haul, Set<String> paths) {
		for (String path : paths) {
			haul.take(path.endsWith("/calendar") ? "calendar" : "file", path, who.get(path));
		}
	}

}
