package ru.ryadom.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/** Which coordinates which kind was answered, gathered from whole answers. */
final class Sightings {

	private final Map<Kind, Set<String>> answered = new EnumMap<>(Kind.class);

	private final Map<Kind, Set<String>> valued = new EnumMap<>(Kind.class);

	/** Takes in data that bear {@code __typename} everywhere. */
	void take(Kind kind, String root, JsonNode data) {
		data.properties().forEach((field) -> see(kind, root + "." + field.getKey(), field.getValue()));
	}

	/** A field that was answered, and there was nothing. */
	void nothing(Kind kind, String coordinate) {
		this.answered.computeIfAbsent(kind, (_) -> new TreeSet<>()).add(coordinate);
	}

	private void see(Kind kind, String coordinate, JsonNode value) {
		this.answered.computeIfAbsent(kind, (_) -> new TreeSet<>()).add(coordinate);
		if (!value.isNull()) {
			this.valued.computeIfAbsent(kind, (_) -> new TreeSet<>()).add(coordinate);
		}
		if (value.isArray()) {
			value.forEach((each) -> inside(kind, each));
		}
		inside(kind, value);
	}

	private void inside(Kind kind, JsonNode value) {
		if (value.isObject()) {
			String type = value.path("__typename").asString();
			value.properties()
				.stream()
				.filter((field) -> !field.getKey().equals("__typename"))
				.forEach((field) -> see(kind, type + "." + field.getKey(), field.getValue()));
		}
	}

	/** Fields that came back, if only as null. */
	Set<String> answered(Kind kind) {
		return this.answered.getOrDefault(kind, Set.of());
	}

	/** Fields that came back with something. */
	Set<String> valued(Kind kind) {
		return this.valued.getOrDefault(kind, Set.of());
	}

}
