package ru.ryadom.edge.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.HttpStatus;

import ru.ryadom.edge.limits.Limit;
import ru.ryadom.edge.limits.Limits;

/**
 * The JSON of one GraphQL request, by its types and not by what could be turned into
 * them: a number is no query and a list is no request. Repeated names are refused, or the
 * handler behind might read another one of them than the filter did.
 */
final class RequestJson {

	private final Limits limits;

	private final JsonMapper mapper;

	RequestJson(Limits limits) {
		this.limits = limits;
		var constraints = StreamReadConstraints.builder()
			.maxNestingDepth(limits.json())
			.maxDocumentLength(limits.body().toBytes())
			.build();
		var factory = JsonFactory.builder()
			.streamReadConstraints(constraints)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.build();
		this.mapper = JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
	}

	/** Refuses a body that is not a GraphQL request. */
	void check(byte[] body) throws RefusedRequest {
		check(parse(body));
	}

	/** Refuses an object that is not a GraphQL request. */
	void check(JsonNode request) throws RefusedRequest {
		if (!request.isObject()) {
			throw RefusedRequest.badJson(request.isArray() ? "Пачки запросов не принимаются: один запрос — одно тело."
					: "Тело запроса должно быть объектом JSON.");
		}
		JsonNode query = request.path("query");
		if (!query.isString()) {
			throw RefusedRequest.badJson("Поле query обязательно и должно быть строкой.");
		}
		if (query.stringValue().length() > this.limits.characters()) {
			throw new RefusedRequest(HttpStatus.BAD_REQUEST, Limit.CHARACTERS,
					"Запрос длиннее " + this.limits.characters() + " знаков.");
		}
		JsonNode operation = request.path("operationName");
		if (!(operation.isString() || absent(operation))) {
			throw RefusedRequest.badJson("Поле operationName должно быть строкой или пустым.");
		}
		for (String name : new String[] { "variables", "extensions" }) {
			JsonNode value = request.path(name);
			if (!(value.isObject() || absent(value))) {
				throw RefusedRequest.badJson("Поле " + name + " должно быть объектом или пустым.");
			}
		}
	}

	private static boolean absent(JsonNode value) {
		return value.isMissingNode() || value.isNull();
	}

	/** Any JSON within the limits. */
	JsonNode parse(byte[] json) throws RefusedRequest {
		try {
			return this.mapper.readTree(json);
		}
		catch (StreamConstraintsException _) {
			throw RefusedRequest.badJson("JSON вложен глубже " + this.limits.json() + " уровней или чрезмерен иначе.");
		}
		catch (JacksonException _) {
			throw RefusedRequest.badJson("Тело запроса не разобрано как JSON.");
		}
	}

	ObjectNode newObject() {
		return this.mapper.createObjectNode();
	}

	byte[] write(JsonNode json) {
		return this.mapper.writeValueAsBytes(json);
	}

}
