package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A mutation that was sent.
 *
 * @param done what was read of its {@code Done}
 * @param answer what came
 */
record Sent(Caller by, String name, Map<String, Object> input, String done, JsonNode answer) {

	Sent(Caller by, String name, Map<String, Object> input) {
		this(by, name, input, "__typename", MissingNode.getInstance());
	}

	/** Sends a mutation that has to be done. */
	static Sent done(Caller by, String name, Map<String, ?> input, String done) {
		Map<String, Object> whole = new LinkedHashMap<>(Map.of("idempotencyKey", Road.key()));
		whole.putAll(input);
		Answer answer = new Sent(by, name, whole, done, MissingNode.getInstance()).send();
		JsonNode result = answer.at("/data/" + name);
		Sent one = new Sent(by, name, whole, done, result);
		if (!result.path("__typename").asString().equals(one.type() + "Done")) {
			throw new AssertionError(name + " " + whole + ": " + answer.body());
		}
		return one;
	}

	String type() {
		return Character.toUpperCase(this.name.charAt(0)) + this.name.substring(1);
	}

	/**
	 * What is sent, whatever is said in it: two of one shape go by the same way.
	 */
	String shape() {
		return this.name + " " + shapeOf(this.input);
	}

	private static String shapeOf(Object value) {
		return switch (value) {
			case Map<?, ?> some -> new TreeMap<>(some).entrySet()
				.stream()
				.map((each) -> each.getKey() + shapeOf(each.getValue()))
				.toList()
				.toString();
			case List<?> many -> many.stream().map(Sent::shapeOf).distinct().toList().toString();
			default -> "";
		};
	}

	Answer send() {
		return this.by.send("mutation($input: " + type() + "Input!) { " + this.name
				+ "(input: $input) { __typename ... on " + type() + "Done { " + this.done + " } ... on " + type()
				+ "Refused { objections { code field message } } } }", Map.of("input", this.input));
	}

	/** The same mutation with a part of its input changed. */
	Sent with(Map<String, ?> changed) {
		Map<String, Object> other = new LinkedHashMap<>(this.input);
		other.putAll(changed);
		return new Sent(this.by, this.name, other, this.done, this.answer);
	}

}
