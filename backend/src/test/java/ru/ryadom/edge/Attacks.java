package ru.ryadom.edge;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The corpus: what was tried against a GraphQL server, or is known to be. */
final class Attacks {

	private static final int MEGABYTE = 1024 * 1024;

	private Attacks() {
	}

	/** All of them. */
	static List<Attack> all() {
		return Stream.of(nested(), wide(), pages(), fragments(), introspection(), bodies(), envelopes(), texts())
			.flatMap(List::stream)
			.toList();
	}

	private static List<Attack> nested() {
		return List.of(Attack.query("depth 13", deep(12), 400, "DEPTH"),
				Attack.query("depth 101", deep(100), 400, "NESTING"),
				Attack.query("depth 201", deep(200), 400, "NESTING"),
				Attack.query("100 inline fragments in each other", nest("{ ... ", 100, "{ today }", "}"), 400,
						"NESTING"),
				Attack.query("a literal of 400 nested lists",
						"{ people(after: " + nest("[", 400, "", "]") + ") { edges { node { name } } } }", 400,
						"NESTING"));
	}

	private static List<Attack> wide() {
		return List.of(Attack.query("31 aliases", "{" + times(31, (i) -> "a" + i + ":today ") + "}", 400, "ALIASES"),
				Attack.query("1000 aliases", "{" + times(1000, (i) -> "a" + i + ":today ") + "}", 400, "TOKENS"),
				Attack.query("900 aliases", "{" + times(900, (i) -> "a" + i + ":today ") + "}", 400, "ALIASES"),
				Attack.query("3000 aliases", "{" + times(3000, (i) -> "a" + i + ":today ") + "}", 400, "CHARACTERS"),
				Attack.query("1001 fields written out", "{" + "today ".repeat(1001) + "}", 400, "FIELDS"),
				Attack.query("3000 tokens and more", "{" + "today ".repeat(3001) + "}", 400, "TOKENS"),
				Attack.query("5 directives at one place", "{ today" + " @skip(if: false)".repeat(5) + "}", 400,
						"DIRECTIVES"),
				Attack.query("1000 directives at one place", "{ today" + " @a".repeat(1000) + "}", 400, "DIRECTIVES"),
				Attack.query("10 directives on the operation", "query Q" + " @a".repeat(10) + " { today }", 400,
						"DIRECTIVES"),
				Attack.query("300 unknown fields", "{" + times(300, (i) -> "f" + i + " ") + "}", 400, "VALIDATION"),
				Attack.query("200 undeclared variables", "{ people(first: $v) { edges { node { name } } } today "
						+ times(200, (i) -> "...@skip(if: $v" + i + ") { today } ") + "}", 400, "VALIDATION"));
	}

	private static List<Attack> pages() {
		String byVariable = "query Q($v: Int) { people(first: $v) { edges { node { name } } } }";
		String byDefault = "query Q($v: Int = 5000) { people(first: $v) { edges { node { name } } } }";
		return List.of(
				Attack.query("a page of 100000", "{ people(first: 100000) { edges { node { name } } } }", 400, "FIRST"),
				Attack.query("a page of 101", "{ people(first: 101) { edges { node { name } } } }", 400, "FIRST"),
				Attack.query("a page of -1", "{ people(first: -1) { edges { node { name } } } }", 400, "FIRST"),
				Attack.variable("a page of 100000 by variable", byVariable, 100_000, 400, "FIRST"),
				Attack.query("a page of 5000 by default of a variable", byDefault, 400, "FIRST"),
				Attack.variable("a page of words", byVariable, "много", 400, "VALIDATION"),
				Attack.query("pages in pages, 100 × 100", pagesIn(2, "(first: 100)"), 400, "COST"),
				Attack.query("pages in pages, left to the default of 20", pagesIn(4, ""), 400, "DEPTH"),
				Attack.query("pages in pages by fragments, 20 × 20 × 20", pagesByFragments(), 400, "COST"));
	}

	private static List<Attack> fragments() {
		String reused = "{" + times(40, (_) -> "...F ") + "} fragment F on Query {" + "today ".repeat(51) + "}";
		return List.of(Attack.query("fragment bomb 2^20", bomb(20, 2, false), 400, "FIELDS"),
				Attack.query("fragment bomb 2^20, nested", bomb(20, 2, true), 400, "DEPTH"),
				Attack.query("fragment bomb 4^10, nested", bomb(10, 4, true), 400, "FIELDS"),
				Attack.query("fragment bomb 3^10", bomb(10, 3, false), 400, "FIELDS"),
				Attack.query("fragment bomb 2^50", bomb(50, 2, false), 400, "FIELDS"),
				Attack.query("2041 fields through one fragment", reused, 400, "FIELDS"),
				Attack.query("a fragment in itself", "{ ...F } fragment F on Query { today ...F }", 400, "CIRCLE"),
				Attack.query("a circle of two fragments",
						"{ ...F } fragment F on Query { self { ...G } } fragment G on Query { self { ...F } }", 400,
						"CIRCLE"),
				Attack.query("a circle nobody spreads", "{ today } fragment F on Query { ...F }", 400, "CIRCLE"),
				Attack.query("300 unused fragments",
						"{ today }" + times(300, (i) -> " fragment F" + i + " on Query { today }"), 400, "FRAGMENTS"),
				Attack.query("a chain of 300 fragments", bomb(300, 1, false), 400, "FRAGMENTS"),
				Attack.query("50 unused fragments",
						"{ today }" + times(50, (i) -> " fragment F" + i + " on Query { today }"), 400, "VALIDATION"),
				Attack.query("two operations", "query A { today } query B { today }", 400, "OPERATIONS"),
				Attack.query("50 operations", times(50, (i) -> "query Q" + i + " { today } "), 400, "OPERATIONS"),
				Attack.query("no operation", "fragment F on Query { today }", 400, "OPERATIONS"),
				Attack.query("a subscription as JSON", "subscription { ticks }", 400, "SUBSCRIPTION"));
	}

	private static List<Attack> introspection() {
		String circle = nest("{ fields { type ", 6, "{ name }", "} }");
		return List.of(
				Attack.query("the schema by a stranger", "{ __schema { types { name } } }", 400, "INTROSPECTION"),
				Attack.query("one type by a stranger", "{ __type(name: \"Query\") { name } }", 400, "INTROSPECTION"),
				Attack.query("the schema through a fragment",
						"{ ...F } fragment F on Query { __schema { types { name } } }", 400, "INTROSPECTION"),
				Attack.query("the schema in circles", "{ __schema { types " + circle + " } }", 400, "INTROSPECTION"));
	}

	private static List<Attack> bodies() {
		String big = "{\"query\":\"{ today }\",\"variables\":{\"v\":\"" + "x".repeat(50 * MEGABYTE) + "\"}}";
		return List.of(Attack.json("a variable of 50 MB", big, 413, "BODY"),
				Attack.json("a variable of 50 MB in chunks", big, 413, "BODY").inChunks(),
				Attack.query("a comment of 1 MB", "#" + "x".repeat(MEGABYTE) + "\n{ today }", 413, "BODY"),
				Attack.query("a query of 5 MB", "{" + "today ".repeat(900_000) + "}", 413, "BODY"),
				Attack.json("64 KiB and one byte", "{\"query\":\"{ today }\"}" + " ".repeat(65_516), 413, "BODY"),
				Attack.query("a comment of 20 001 characters", "#" + "x".repeat(20_001) + "\n{ today }", 400,
						"CHARACTERS"),
				Attack.json("JSON nested 500 deep",
						"{\"query\":\"{ today }\",\"variables\":{\"v\":" + nest("[", 500, "", "]") + "}}", 400, "JSON"),
				Attack.json("JSON nested 20 000 deep", nest("[", 20_000, "", "]"), 400, "JSON"),
				Attack.json("a number of 10 000 digits",
						"{\"query\":\"{ today }\",\"variables\":{\"v\":" + "9".repeat(10_000) + "}}", 400, "JSON"));
	}

	private static List<Attack> envelopes() {
		var good = Attack.query("", "{ today }", 415, "MEDIA_TYPE");
		var batch = Attack.json("a batch", "[{\"query\":\"{ today }\"},{\"query\":\"{ today }\"}]", 400, "JSON");
		return List.of(batch, named("a batch past the filter by a path parameter", batch.at("/graphql;a=b")),
				named("a batch past the filter by an escape", batch.at("/%67raphql")),
				named("a form", good.with("Content-Type", "application/x-www-form-urlencoded")),
				named("plain text", good.with("Content-Type", "text/plain")),
				named("a multipart form", good.with("Content-Type", "multipart/form-data; boundary=x")),
				named("no content type", good.without("Content-Type")),
				named("nonsense as content type", good.with("Content-Type", "application/json; charset=\"")),
				named("JSON in UTF-16", good.with("Content-Type", "application/json; charset=utf-16")),
				named("a packed body", good.with("Content-Encoding", "gzip")),
				Attack.method("a query by GET", "GET", "/graphql?query=%7Btoday%7D"),
				Attack.method("a mutation by GET", "GET", "/graphql?query=mutation%7Btouch%7D"),
				Attack.method("PUT", "PUT", "/graphql"), Attack.method("DELETE", "DELETE", "/graphql"));
	}

	private static List<Attack> texts() {
		return List.of(Attack.json("nothing", "", 415, "MEDIA_TYPE").without("Content-Type"),
				Attack.json("broken JSON", "{\"query\": ", 400, "JSON"),
				Attack.json("a string", "\"{ today }\"", 400, "JSON"),
				Attack.json("a number as query", "{\"query\": 1}", 400, "JSON"),
				Attack.json("no query", "{\"variables\": {}}", 400, "JSON"),
				Attack.json("a truth as operation name", "{\"query\":\"{ today }\",\"operationName\":true}", 400,
						"JSON"),
				Attack.json("a list of variables", "{\"query\":\"{ today }\",\"variables\":[]}", 400, "JSON"),
				Attack.json("text as extensions", "{\"query\":\"{ today }\",\"extensions\":\"x\"}", 400, "JSON"),
				Attack.json("two queries under one name", "{\"query\":\"{ today }\",\"query\":1}", 400, "JSON"),
				Attack.json("something after the end", "{\"query\":\"{ today }\"} {}", 400, "JSON"),
				Attack.query("not GraphQL", "SELECT * FROM people", 400, "SYNTAX"),
				Attack.query("an empty query", "", 400, "SYNTAX"),
				Attack.query("types instead of a query", "type Query { today: String }", 400, "OPERATIONS"));
	}

	private static Attack named(String name, Attack attack) {
		return new Attack(name, attack.method(), attack.path(), attack.headers(), attack.body(), attack.chunked(),
				attack.status(), attack.limit());
	}

	private static String deep(int selves) {
		return nest("{ self ", selves, "{ today }", "}");
	}

	private static String pagesIn(int pages, String rows) {
		return "{ people" + rows
				+ nest(" { edges { node { friends" + rows, pages - 1, " { edges { node { name } } }", "} } }") + " }";
	}

	private static String pagesByFragments() {
		return "{ people { edges { node { ...A } } } } fragment A on Person { friends { edges { node { ...B } } } } "
				+ "fragment B on Person { friends { edges { node { name } } } }";
	}

	private static String bomb(int levels, int width, boolean nested) {
		String spread = nested ? "self { ...F%d } " : "...F%d ";
		return "{ ...F0 }"
				+ times(levels, (i) -> " fragment F" + i + " on Query { " + spread.formatted(i + 1).repeat(width) + "}")
				+ " fragment F" + levels + " on Query { today }";
	}

	private static String nest(String open, int times, String inside, String close) {
		return open.repeat(times) + inside + close.repeat(times);
	}

	private static String times(int times, IntFunction<String> part) {
		return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
	}

}
