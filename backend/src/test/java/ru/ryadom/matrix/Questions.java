package ru.ryadom.matrix;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import ru.ryadom.live.Position;

/** The documents that begin with an operation and ask for all that lies below it. */
final class Questions {

	private static final Set<String> MUCH_TO_TELL = Set.of("Case", "CitizenCase", "Appeal", "CitizenAppeal",
			"WorkplacePlan", "EmployerPlan", "CitizenPlan");

	/** Asks for all there is. */
	static final Predicate<String> EVERYTHING = (_) -> true;

	/** As many as one document may call by names of their own. */
	static final int AT_ONCE = 28;

	private final Town town;

	private final Schema schema;

	private final Selections everything;

	private final Selections everythingBriefly;

	/** What is there for whom, and what it is to them. */
	private final Map<Kind, Map<String, String>> things = new EnumMap<>(Kind.class);

	/** A document with its variables. */
	record Question(String document, Map<String, Object> variables) {
	}

	Questions(Town town, Schema schema) {
		this.town = town;
		this.schema = schema;
		this.everything = new Selections(schema, EVERYTHING);
		this.everythingBriefly = new Selections(schema, Questions::notToldByItsNode);
	}

	/**
	 * Every way this kind can put the question.
	 * @param operation coordinate of a field of a root or a viewer
	 * @param wanted which coordinates to ask for below it
	 * @param may whether the kind may: then it repeats what it has done itself, and what
	 * can be done no more
	 */
	List<Question> of(Kind kind, String operation, Predicate<String> wanted, boolean may) {
		String type = operation.substring(0, operation.indexOf('.'));
		String name = operation.substring(type.length() + 1);
		// What lies below the viewer is asked field by field.
		Predicate<String> below = operation.equals("Query.viewer") ? (_) -> false : wanted;
		String field = selections(below, operation).field(type, name);
		return switch (type) {
			case "Query" -> name.equals("node") ? nodes(kind, field, wanted, may)
					: List.of(new Question("{ " + field + "}", Map.of()));
			case "Mutation" -> ofMutation(operation, field, mutations(kind, name, may), below);
			case "Subscription" -> List.of(ofStream(field));
			default -> List.of(ofViewer(type, field));
		};
	}

	private Selections selections(Predicate<String> below, String operation) {
		return (below == EVERYTHING) ? this.everything : new Selections(this.schema, below.or(operation::equals));
	}

	/** The last, and what the table knows, are asked for all there is; others briefly. */
	private List<Question> ofMutation(String operation, String field, List<Sent> some, Predicate<String> below) {
		String briefly = (some.size() == 1) ? field : briefly(below, operation);
		return some.stream()
			.map((sent) -> new Question(
					"mutation($input: " + sent.type() + "Input!) { "
							+ ((sent == some.getLast() || isTold(sent)) ? field : briefly) + "}",
					Map.of("input", sent.input())))
			.toList();
	}

	private String briefly(Predicate<String> below, String operation) {
		Selections brief = (below == EVERYTHING) ? this.everythingBriefly
				: new Selections(this.schema, below.and(Questions::notToldByItsNode).or(operation::equals));
		return brief.field("Mutation", operation.substring("Mutation.".length()));
	}

	/**
	 * Of what has much to tell its id is enough: its node tells the rest part by part.
	 */
	private static boolean notToldByItsNode(String coordinate) {
		return coordinate.endsWith(".id") || !MUCH_TO_TELL.contains(coordinate.substring(0, coordinate.indexOf('.')));
	}

	/**
	 * Everything that is there for this kind is asked for as what it is to them: a case,
	 * a complaint or a plan, of which most can be told, part by part. Of what is not
	 * there one of each sort is enough, for nothing is told below nothing.
	 */
	private List<Question> nodes(Kind kind, String field, Predicate<String> wanted, boolean may) {
		Map<String, String> things = may ? things(kind) : Map.of();
		Map<String, List<String>> parts = new HashMap<>();
		Set<String> sorts = new HashSet<>();
		return this.town.nodes()
			.stream()
			.filter((id) -> things.containsKey(id) || sorts.add(id.substring(0, id.indexOf('_'))))
			.flatMap((id) -> {
				String type = things.getOrDefault(id, "");
				return parts
					.computeIfAbsent(type, (_) -> MUCH_TO_TELL.contains(type) ? alone(wanted, type) : List.of(field))
					.stream()
					.map((asked) -> new Question("query($id: ID!) { " + asked + "}", Map.of("id", id)));
			})
			.toList();
	}

	/** What is there for a kind, by id. */
	private Map<String, String> things(Kind kind) {
		return this.things.computeIfAbsent(kind, (_) -> {
			Map<String, String> there = new HashMap<>();
			List<String> ids = this.town.nodes();
			for (int from = 0; from < ids.size(); from += AT_ONCE) {
				List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
				Map<String, Object> variables = new LinkedHashMap<>();
				StringBuilder declared = new StringBuilder();
				StringBuilder asked = new StringBuilder();
				for (String id : some) {
					int which = variables.size();
					variables.put("i" + which, id);
					declared.append("$i%d: ID! ".formatted(which));
					asked.append("a%d: node(id: $i%d) { __typename } ".formatted(which, which));
				}
				Answer answer = this.town.as(kind).send("query(" + declared + ") { " + asked + "}", variables);
				for (int which = 0; which < some.size(); which++) {
					String type = answer.at("/data/a" + which + "/__typename").asString("");
					if (!type.isEmpty()) {
						there.put(some.get(which), type);
					}
				}
			}
			return there;
		});
	}

	private List<String> alone(Predicate<String> wanted, String type) {
		return selections(wanted, "Query.node").inParts(type)
			.stream()
			.map((part) -> "node(id: $id) { __typename ... on " + type + " { " + part + "} } ")
			.toList();
	}

	/** From before the fixture was made, so that there is something to tell. */
	private Question ofStream(String field) {
		String after = Position.after(this.town.begun().getEpochSecond(), 0).text();
		Map<String, Object> variables = new LinkedHashMap<>(Map.of("after", after));
		if (field.contains("$id")) {
			variables.put("id", followed(field));
		}
		return new Question(
				"subscription(" + (field.contains("$id") ? "$id: ID!, " : "") + "$after: String) { " + field + "}",
				variables);
	}

	private String followed(String field) {
		if (field.startsWith("planRequestChanged")) {
			return this.town.sent()
				.stream()
				.filter((sent) -> sent.name().equals("analysePlanRequest")
						&& sent.by() == this.town.as(Kind.SPECIALIST))
				.map((sent) -> (String) sent.input().get("requestId"))
				.findFirst()
				.orElseThrow();
		}
		return field.startsWith("planChanged") ? this.town.moscow.plan() : this.town.moscow.whole().id();
	}

	private Question ofViewer(String type, String field) {
		boolean snils = field.contains("$snils");
		String asked = snils ? field : field.replaceFirst("^" + type, "");
		InventedPerson person = this.town.moscow.whole().person();
		return new Question("query" + (snils ? "($snils: String!)" : "") + " { viewer { __typename ... on " + type
				+ " { " + asked + "} } }", snils ? Map.of("snils", person.snils()) : Map.of());
	}

	private List<Sent> mutations(Kind kind, String name, boolean may) {
		Caller caller = this.town.as(kind);
		List<Sent> done = this.town.sent().stream().filter((sent) -> sent.name().equals(name)).toList();
		if (done.isEmpty()) {
			return List.of(new Sent(caller, name,
					Map.of("idempotencyKey", Road.key(), "messageId", "message_" + UUID.randomUUID())));
		}
		if (!may) {
			Map<String, Object> input = new LinkedHashMap<>(done.getFirst().input());
			input.put("idempotencyKey", Road.key());
			return List.of(new Sent(caller, name, input));
		}
		List<Sent> own = chosen(done.stream().filter((sent) -> sent.by() == caller).toList());
		return Stream.concat((own.isEmpty() ? chosen(done) : own).stream().map(this.town::overAgain), own.stream())
			.toList();
	}

	/**
	 * Those of things that the table knows; of the others the first and the last of each
	 * shape, for what is of one shape goes by one way.
	 */
	private List<Sent> chosen(List<Sent> all) {
		Map<String, Sent> first = new HashMap<>();
		Map<String, Sent> last = new HashMap<>();
		for (Sent sent : all) {
			first.putIfAbsent(sent.shape(), sent);
			last.put(sent.shape(), sent);
		}
		Set<Sent> ends = Collections.newSetFromMap(new IdentityHashMap<>());
		ends.addAll(first.values());
		ends.addAll(last.values());
		return all.stream().filter((sent) -> ends.contains(sent) || isTold(sent)).toList();
	}

	/** The case that has everything, and those that the table knows by name. */
	private boolean isTold(Sent sent) {
		TownPlace moscow = this.town.moscow;
		String said = sent.input() + sent.answer().toString();
		return moscow.whole().sent.stream().anyMatch((one) -> one == sent)
				|| Stream.of(moscow.whole().id(), moscow.asked().id(), moscow.ended().id(), moscow.active().id())
					.anyMatch(said::contains);
	}

}
