package ru.ryadom.edge;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * A request that must be refused, with the status and the limit that refuse it.
 *
 * @param name what it tries
 * @param chunked whether its length is kept secret
 */
record Attack(String name, String method, String path, Map<String, String> headers, byte[] body, boolean chunked,
		int status, String limit) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> POLITE = Map.of("Content-Type", "application/json", "Accept",
			"application/graphql-response+json, application/json;q=0.9");

	/** An attack by the query text. */
	static Attack query(String name, String query, int status, String limit) {
		return json(name, JSON.writeValueAsString(Map.of("query", query)), status, limit);
	}

	/** An attack by a variable of the query. */
	static Attack variable(String name, String query, Object value, int status, String limit) {
		return json(name, JSON.writeValueAsString(Map.of("query", query, "variables", Map.of("v", value))), status,
				limit);
	}

	/** An attack by the body. */
	static Attack json(String name, String body, int status, String limit) {
		return new Attack(name, "POST", "/graphql", POLITE, body.getBytes(StandardCharsets.UTF_8), false, status,
				limit);
	}

	/** An attack by the method. */
	static Attack method(String name, String method, String path) {
		return new Attack(name, method, path, Map.of("Accept", "application/json"), new byte[0], false, 405, "METHOD");
	}

	/** The same with another header. */
	Attack with(String header, String value) {
		var changed = new LinkedHashMap<>(this.headers);
		changed.put(header, value);
		return new Attack(this.name, this.method, this.path, changed, this.body, this.chunked, this.status, this.limit);
	}

	/** The same without a header. */
	Attack without(String header) {
		var changed = new LinkedHashMap<>(this.headers);
		changed.remove(header);
		return new Attack(this.name, this.method, this.path, changed, this.body, this.chunked, this.status, this.limit);
	}

	/** The same by another spelling of the address. */
	Attack at(String other) {
		return new Attack(this.name, this.method, other, this.headers, this.body, this.chunked, this.status,
				this.limit);
	}

	/** The same without telling its length. */
	Attack inChunks() {
		return new Attack(this.name, this.method, this.path, this.headers, this.body, true, this.status, this.limit);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
