package ru.ryadom.edge.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;

import ru.ryadom.edge.limits.Limit;
import ru.ryadom.edge.limits.Limits;

/**
 * A GraphQL request written into the address. Queries only: a link must not change
 * anything. Off by default, because addresses end up in logs and histories.
 */
final class GetQuery {

	private final Limits limits;

	private final RequestJson json;

	GetQuery(Limits limits, RequestJson json) {
		this.limits = limits;
		this.json = json;
	}

	/** The same request as a body of a POST. */
	byte[] asBody(HttpServletRequest request) throws RefusedRequest {
		ObjectNode body = this.json.newObject();
		for (String name : new String[] { "query", "operationName" }) {
			String value = request.getParameter(name);
			if (value != null) {
				body.put(name, value);
			}
		}
		for (String name : new String[] { "variables", "extensions" }) {
			String value = request.getParameter(name);
			if (value != null && !value.isBlank()) {
				body.set(name, this.json.parse(value.getBytes(StandardCharsets.UTF_8)));
			}
		}
		this.json.check(body);
		if (changesSomething(body.path("query").stringValue(), request.getParameter("operationName"))) {
			throw new RefusedRequest(HttpStatus.METHOD_NOT_ALLOWED, Limit.METHOD,
					"Запросом GET можно только читать. Отправьте POST.");
		}
		return this.json.write(body);
	}

	private boolean changesSomething(String query, @Nullable String name) {
		List<OperationDefinition> operations = operations(query);
		return operations.stream()
			.filter((operation) -> operations.size() == 1 || name == null || name.equals(operation.getName()))
			.anyMatch((operation) -> operation.getOperation() != OperationDefinition.Operation.QUERY);
	}

	private List<OperationDefinition> operations(String query) {
		var options = ParserOptions.newParserOptions()
			.maxCharacters(this.limits.characters())
			.maxTokens(this.limits.tokens())
			.maxRuleDepth(this.limits.rules())
			.build();
		try {
			return Parser.parse(ParserEnvironment.newParserEnvironment().document(query).parserOptions(options).build())
				.getDefinitionsOfType(OperationDefinition.class);
		}
		catch (InvalidSyntaxException _) {
			return List.of(); // the handler behind says what is wrong with it
		}
	}

}
