package ru.ryadom.matrix;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A worker keeps filters of the queue. */
final class FilterSteps {

	private final Road road;

	private final Caller worker;

	private JsonNode filter;

	FilterSteps(Road road, Caller worker) {
		this.road = road;
		this.worker = worker;
		this.filter = road.file();
	}

	/** One that says everything but a worker, and one that names a worker. */
	FilterSteps save(String title, Map<String, ?> asked) {
		Map<String, Object> input = new LinkedHashMap<>(Map.of("title", title, "shared", true, "usual", false));
		input.putAll(asked);
		this.filter = change("saveWorklistFilter", input);
		return this;
	}

	FilterSteps rename(String title) {
		this.filter = change("changeWorklistFilter", Map.of("filterId", id(), "revision",
				this.filter.path("revision").asInt(), "title", title, "shared", true, "usual", true));
		return this;
	}

	FilterSteps remove() {
		this.road.change(this.worker, "deleteWorklistFilter", Map.of("filterId", id()), "filterId");
		return this;
	}

	String id() {
		return this.filter.path("id").asString();
	}

	private JsonNode change(String name, Map<String, ?> input) {
		return this.road.change(this.worker, name, input, "filter { id revision title }").path("filter");
	}

}
