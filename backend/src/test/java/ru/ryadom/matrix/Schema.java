package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/** The contract as the running server tells it. */
final class Schema {

	private static final String TYPE = "type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }";

	private static final String QUESTION = "{ __schema { types { kind name possibleTypes { name } fields { name args { name "
			+ "defaultValue " + TYPE + " } " + TYPE + " } } } }";

	private final Map<String, Type> types = new LinkedHashMap<>();

	/** A type that has fields or members. */
	record Type(String name, String kind, List<String> members, List<Field> fields) {
	}

	/**
	 * A field.
	 *
	 * @param type the type without its wrappings
	 * @param required names of the arguments that must be given
	 * @param page whether it is a page of rows
	 */
	record Field(String name, String type, Set<String> required, boolean page) {
	}

	private Schema(JsonNode told) {
		for (JsonNode type : told) {
			String name = type.path("name").asString();
			if (!name.startsWith("__")) {
				this.types.put(name, new Type(name, type.path("kind").asString(),
						type.path("possibleTypes").valueStream().map((one) -> one.path("name").asString()).toList(),
						type.path("fields").valueStream().map(Schema::field).toList()));
			}
		}
	}

	static Schema of(Caller anybody) {
		return new Schema(anybody.ask(QUESTION).at("/__schema/types"));
	}

	private static Field field(JsonNode field) {
		Set<String> required = field.path("args")
			.valueStream()
			.filter((argument) -> argument.at("/type/kind").asString().equals("NON_NULL")
					&& argument.path("defaultValue").isNull())
			.map((argument) -> argument.path("name").asString())
			.collect(Collectors.toUnmodifiableSet());
		boolean page = field.path("args")
			.valueStream()
			.anyMatch((argument) -> argument.path("name").asString().equals("first"));
		return new Field(field.path("name").asString(), unwrapped(field.path("type")), required, page);
	}

	private static String unwrapped(JsonNode type) {
		JsonNode at = type;
		while (at.path("ofType").isObject()) {
			at = at.path("ofType");
		}
		return at.path("name").asString();
	}

	/** The type, or {@code null} in effect an empty one for a scalar. */
	Type type(String name) {
		return this.types.getOrDefault(name, new Type(name, "SCALAR", List.of(), List.of()));
	}

	boolean isLeaf(String name) {
		String kind = type(name).kind();
		return kind.equals("SCALAR") || kind.equals("ENUM");
	}

	/** Every field of every object type, as {@code Type.field}. */
	Set<String> coordinates() {
		return this.types.values()
			.stream()
			.filter((type) -> type.kind().equals("OBJECT"))
			.flatMap((type) -> type.fields().stream().map((field) -> type.name() + "." + field.name()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What a document may begin with: the fields of the roots and of the viewers. */
	Set<String> operations() {
		Set<String> roots = new TreeSet<>(type("Viewer").members());
		roots.addAll(Set.of("Query", "Mutation", "Subscription"));
		return coordinates().stream()
			.filter((coordinate) -> roots.contains(coordinate.substring(0, coordinate.indexOf('.'))))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
