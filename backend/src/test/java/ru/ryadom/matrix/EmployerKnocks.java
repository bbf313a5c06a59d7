package ru.ryadom.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/**
 * What somebody tries that is not theirs: what others have sent, with their keys and
 * without, ids of other things, nonsense, values to be looked for, and streams.
 */
final class EmployerKnocks {

	private static final String CONTRACT = "{ __schema { types { name inputFields { name type { name ofType { name } } } "
			+ "fields { name type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } "
			+ "args { name type { kind name ofType { name } } } } } } }";

	/** What else a field with a value to look for cannot do without. */
	private static final Map<String, String> BESIDE = Map.of("norm", "norm: \"SIT-10\"", "from", "from: \"2025-06-05\"",
			"form", "form: \"planMeasures\"", "date", "date: \"2025-06-05\"", "working", "working: true");

	/** What others have typed is not typed once more by who may type it too. */
	private static final Map<String, String> DRAFT = Map.of("content", "{}");

	private static final Set<String> TEXTS = Set.of("String", "ID");

	private final Schema schema;

	private final Selections everything;

	private final AccessTable table = new AccessTable();

	private final JsonNode contract;

	EmployerKnocks(Schema schema, Caller anybody) {
		this.schema = schema;
		this.everything = new Selections(schema, (_) -> true);
		this.contract = anybody.ask(CONTRACT).at("/__schema/types");
	}

	/** Whatever others have sent and an employer may not: with their key, and anew. */
	void repeat(Caller who, Haul haul, List<Sent> sent, boolean anew) {
		for (Sent one : sent) {
			if (!this.table.may(Kind.EMPLOYER, "Mutation." + one.name())) {
				send(who, haul, one.name(), one.input());
				if (anew) {
					send(who, haul, one.name(), with(one, Map.of("idempotencyKey", Road.key())));
				}
			}
		}
	}

	/** What an employer may: once more, of other things, and with nonsense. */
	void knock(Caller who, Haul haul, List<Sent> sent, List<String> ids) {
		Map<String, Sent> names = new LinkedHashMap<>();
		sent.forEach((one) -> names.put(one.name(), one.input().containsKey("content") ? one.with(DRAFT) : one));
		for (Sent one : names.values()) {
			boolean may = this.table.may(Kind.EMPLOYER, "Mutation." + one.name());
			List<String> fields = one.input().keySet().stream().filter((field) -> field.endsWith("Id")).toList();
			for (String field : may ? fields : List.<String>of()) {
				ids.forEach((id) -> send(who, haul, one.name(),
						with(one, Map.of("idempotencyKey", Road.key(), field, id))));
			}
			if (may) {
				send(who, haul, one.name(), one.input());
			}
			send(who, haul, one.name(), spoiled(one, (_, value) -> (value instanceof String) ? " " : -1));
			send(who, haul, one.name(), spoiled(one, (_, value) -> (value instanceof String) ? "ы".repeat(5000) : 0));
			send(who, haul, one.name(), spoiled(one, (_, value) -> (value instanceof String) ? 17 : value));
			send(who, haul, one.name(), Map.of("idempotencyKey", Road.key()));
		}
	}

	private void send(Caller who, Haul haul, String name, Map<String, ?> input) {
		String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
		haul.take("refusal", name,
				who.send("mutation($input: " + type + "Input!) { " + this.everything.field("Mutation", name) + "}",
						Map.of("input", input)));
	}

	private static Map<String, Object> with(Sent one, Map<String, ?> changed) {
		Map<String, Object> other = new LinkedHashMap<>(one.input());
		other.putAll(changed);
		return other;
	}

	private static Map<String, Object> spoiled(Sent one, BiFunction<String, Object, Object> how) {
		Map<String, Object> other = new LinkedHashMap<>();
		one.input().forEach((field, value) -> other.put(field, how.apply(field, value)));
		other.put("idempotencyKey", Road.key());
		return other;
	}

	/** Every stream there is, from before anything was done; those that stay open. */
	List<Overheard> listen(Caller who, String after, List<String> ids) {
		List<Overheard> streams = new ArrayList<>();
		for (Schema.Field field : this.schema.type("Subscription").fields()) {
			String asked = this.everything.field("Subscription", field.name());
			boolean ofThing = asked.contains("$id");
			String document = "subscription(" + (ofThing ? "$id: ID!, " : "") + "$after: String) { " + asked + "}";
			for (String id : ofThing ? ids : List.of("")) {
				streams
					.add(who.overhear(document, ofThing ? Map.of("id", id, "after", after) : Map.of("after", after)));
			}
		}
		return streams;
	}

	/**
	 * Looks for each value by every field that takes a text; those at which a true value
	 * is answered otherwise than an invented one.
	 */
	Set<String> lookFor(Caller who, Haul haul, List<String> values) {
		Set<String> telling = new TreeSet<>();
		Set<String> roots = Set.of("Query", who.ask("{ viewer { __typename } }").at("/viewer/__typename").asString());
		for (JsonNode type : this.contract) {
			if (!roots.contains(type.path("name").asString())) {
				continue;
			}
			for (JsonNode field : type.path("fields")) {
				for (JsonNode argument : field.path("args")) {
					String where = type.path("name").asString() + "." + field.path("name").asString() + " "
							+ argument.path("name").asString();
					boolean mark = argument.path("name").asString().equals("after");
					if (takesText(argument) && tells(who, haul, where, type, field, argument,
							mark ? values.subList(0, Questions.AT_ONCE) : values)) {
						telling.add(where);
					}
				}
			}
		}
		return telling;
	}

	private boolean takesText(JsonNode argument) {
		return TEXTS.contains(named(argument.path("type"))) || !textOf(argument).isEmpty();
	}

	/** The first text inside an argument that is an input of its own. */
	private String textOf(JsonNode argument) {
		String input = named(argument.path("type"));
		return this.contract.valueStream()
			.filter((type) -> type.path("name").asString().equals(input))
			.flatMap((type) -> type.path("inputFields").valueStream())
			.filter((field) -> TEXTS.contains(named(field.path("type"))))
			.findFirst()
			.map((field) -> field.path("name").asString())
			.orElse("");
	}

	private boolean tells(Caller who, Haul haul, String where, JsonNode type, JsonNode field, JsonNode argument,
			List<String> values) {
		boolean tells = false;
		for (int from = 0; from < values.size(); from += Questions.AT_ONCE) {
			List<String> some = values.subList(from, Math.min(values.size(), from + Questions.AT_ONCE));
			List<String> invented = some.stream().map(EmployerKnocks::invented).toList();
			String answer = answer(who, haul, where, document(type, field, argument, some.size()), argument, some);
			tells |= !answer
				.equals(answer(who, haul, where, document(type, field, argument, some.size()), argument, invented));
		}
		return tells;
	}

	/** What came, without the values that were asked for. */
	private String answer(Caller who, Haul haul, String where, String document, JsonNode argument,
			List<String> values) {
		String inside = textOf(argument);
		Map<String, Object> variables = new LinkedHashMap<>();
		IntStream.range(0, values.size())
			.forEach((i) -> variables.put("v" + i, inside.isEmpty() ? values.get(i) : Map.of(inside, values.get(i))));
		JsonNode came = who.send(document, variables).json();
		// Errors come in any order.
		String body = without(values, came.path("data"))
				+ came.path("errors").valueStream().map((error) -> without(values, error)).sorted().toList();
		haul.take("search", where, body);
		return body;
	}

	private static String without(List<String> values, JsonNode part) {
		String text = part.toString();
		for (String value : values) {
			text = text.replace(value, "…");
		}
		return text;
	}

	private static String document(JsonNode type, JsonNode field, JsonNode argument, int count) {
		String name = argument.path("name").asString();
		JsonNode wanted = argument.path("type");
		String declared = named(wanted) + (wanted.path("kind").asString().equals("NON_NULL") ? "!" : "");
		String beside = field.path("args")
			.valueStream()
			.filter((each) -> each.at("/type/kind").asString().equals("NON_NULL")
					&& !each.path("name").asString().equals(name) && BESIDE.containsKey(each.path("name").asString()))
			.map((each) -> ", " + BESIDE.get(each.path("name").asString()))
			.collect(Collectors.joining());
		String below = isLeaf(field.path("type")) ? " " : " { __typename } ";
		String fields = IntStream.range(0, count)
			.mapToObj((i) -> "a" + i + ": " + field.path("name").asString() + "(" + name + ": $v" + i + beside + ")"
					+ below)
			.collect(Collectors.joining());
		String variables = IntStream.range(0, count)
			.mapToObj((i) -> "$v" + i + ": " + declared)
			.collect(Collectors.joining(", "));
		String root = type.path("name").asString();
		return "query(" + variables + ") { "
				+ (root.equals("Query") ? fields : "viewer { __typename ... on " + root + " { " + fields + "} } ")
				+ "}";
	}

	private static boolean isLeaf(JsonNode type) {
		JsonNode at = type;
		while (at.path("ofType").isObject()) {
			at = at.path("ofType");
		}
		return Set.of("SCALAR", "ENUM").contains(at.path("kind").asString());
	}

	private static String named(JsonNode type) {
		return type.path("name").asString(type.at("/ofType/name").asString(""));
	}

	/** Of the same shape, and nobody's. */
	private static String invented(String value) {
		return value.replace("Канар", "Малин")
			.replace("kanareyka", "malinovka")
			.chars()
			.mapToObj((letter) -> Character.isDigit(letter) ? "" + (letter - '0' + 3) % 10 : "" + (char) letter)
			.collect(Collectors.joining());
	}

}
