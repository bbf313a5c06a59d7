package ru.ryadom.edge.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;

/**
 * A request that is refused before anything was fetched: a code for programs, a sentence
 * for people. Where a number was exceeded, the sentence names it.
 */
public final class RequestError implements GraphQLError {

	private static final long serialVersionUID = 1L;

	private final Limit limit;

	private final String code;

	private final String message;

	private final @Nullable List<SourceLocation> locations;

	private RequestError(Limit limit, String code, String message, @Nullable List<SourceLocation> locations) {
		this.limit = limit;
		this.code = code;
		this.message = message;
		this.locations = locations;
	}

	/** The caller asked for something that the endpoint does not take. */
	public static RequestError bad(Limit limit, String message) {
		return new RequestError(limit, "BAD_REQUEST", message, null);
	}

	/** The same, with the place in the query text. */
	static RequestError bad(Limit limit, String message, @Nullable List<SourceLocation> locations) {
		return new RequestError(limit, "BAD_REQUEST", message, locations);
	}

	/** The caller may not ask for it. */
	static RequestError forbidden(Limit limit, String message) {
		return new RequestError(limit, "FORBIDDEN", message, null);
	}

	/** The answer was given up. */
	static RequestError timeout(String message) {
		return new RequestError(Limit.TIME, "TIMEOUT", message, null);
	}

	/** Stops the execution with this error as its only one. */
	AbortExecutionException abort() {
		return new AbortExecutionException(List.of(this));
	}

	/** What the request ran into. */
	public Limit limit() {
		return this.limit;
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public @Nullable List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public ErrorClassification getErrorType() {
		return "FORBIDDEN".equals(this.code) ? ErrorType.FORBIDDEN : ErrorType.BAD_REQUEST;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code);
		extensions.put("limit", this.limit.name());
		return extensions;
	}

}
