package ru.ryadom.matrix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP, to the byte. */
record Answer(int status, Map<String, List<String>> headers, byte[] bytes) {

	/** Differ from answer to answer and say nothing of what was asked. */
	private static final Set<String> OF_THE_MOMENT = Set.of("date", "x-request-id", "connection", "keep-alive");

	JsonNode json() {
		return JsonMapper.shared().readTree(this.bytes);
	}

	String body() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	JsonNode at(String path) {
		return json().at(path);
	}

	String header(String name) {
		return this.headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of("")).getFirst();
	}

	/** The codes of its top-level errors. */
	List<String> codes() {
		return json().path("errors").valueStream().map((error) -> error.at("/extensions/code").asString()).toList();
	}

	/** All that a caller could tell it from another by. */
	String whole() {
		String lines = new TreeMap<>(this.headers).entrySet()
			.stream()
			.filter((header) -> !OF_THE_MOMENT.contains(header.getKey()))
			.map((header) -> header.getKey() + ": " + header.getValue())
			.collect(Collectors.joining("\n"));
		return this.status + "\n" + lines + "\n\n" + body();
	}

}
