package ru.ryadom.matrix;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ru.ryadom.live.Position;

/** The documents that begin with an operation and ask for all that lies below it. */
final class Questions {

	private final Town town;

	private final Schema schema;

	/** What things are to whom; empty for what is not there for them. */
	private final Map<String, String> types = new HashMap<>();

	/** A document with its variables. */
	record Question(String document, Map<String, Object> variables) {
	}

	Questions(Town town, Schema schema) {
		this.town = town;
		this.schema = schema;
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
		String field = new Selections(this.schema, below.or(operation::equals)).field(type, name);
		return switch (type) {
			case "Query" -> name.equals("node") ? nodes(kind, field, wanted, may)
					: List.of(new Question("{ " + field + "}", Map.of()));
			case "Mutation" ->
				mutations(kind, name, may)
					.map((sent) -> new Question("mutation($input: " + sent.type() + "Input!) { " + field + "}",
							Map.of("input", sent.input())))
					.toList();
			case "Subscription" -> List.of(ofStream(field));
			default -> List.of(ofViewer(type, field));
		};
	}

	/**
	 * Everything with an id is asked as whatever it may be; a case, a complaint or a
	 * plan, of which most can be told, alone too, and then deeper, by whom it is there
	 * for.
	 */
	private List<Question> nodes(Kind kind, String field, Predicate<String> wanted, boolean may) {
		Map<String, List<String>> alone = Stream
			.of("Case", "CitizenCase", "Appeal", "CitizenAppeal", "WorkplacePlan", "EmployerPlan", "CitizenPlan")
			.collect(Collectors.toMap(Function.identity(), (type) -> alone(wanted, type)));
		return this.town.nodes().stream().flatMap((id) -> {
			String type = may ? type(kind, id) : "";
			return Stream.concat(Stream.of(field), alone.getOrDefault(type, List.of()).stream())
				.map((asked) -> new Question("query($id: ID!) { " + asked + "}", Map.of("id", id)));
		}).toList();
	}

	private String type(Kind kind, String id) {
		return this.types.computeIfAbsent(kind + " " + id,
				(_) -> this.town.as(kind)
					.send("query($id: ID!) { node(id: $id) { __typename } }", Map.of("id", id))
					.at("/data/node/__typename")
					.asString(""));
	}

	private List<String> alone(Predicate<String> wanted, String type) {
		return new Selections(this.schema, wanted).inParts(type)
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

	private Stream<Sent> mutations(Kind kind, String name, boolean may) {
		Caller caller = this.town.as(kind);
		List<Sent> done = this.town.sent().stream().filter((sent) -> sent.name().equals(name)).toList();
		List<Sent> own = done.stream().filter((sent) -> sent.by() == caller).toList();
		if (done.isEmpty()) {
			return Stream.of(new Sent(caller, name,
					Map.of("idempotencyKey", Road.key(), "messageId", "message_" + UUID.randomUUID())));
		}
		if (!may) {
			Map<String, Object> input = new LinkedHashMap<>(done.getFirst().input());
			input.put("idempotencyKey", Road.key());
			return Stream.of(new Sent(caller, name, input));
		}
		return Stream.concat(own.stream(), (own.isEmpty() ? done : own).stream().map(this.town::overAgain));
	}

}
