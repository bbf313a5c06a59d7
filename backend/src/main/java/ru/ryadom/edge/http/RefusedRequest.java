package ru.ryadom.edge.http;

import org.springframework.http.HttpStatus;

import ru.ryadom.edge.limits.Limit;

/** A request to the GraphQL endpoint that does not get past the door. */
final class RefusedRequest extends Exception {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final Limit limit;

	RefusedRequest(HttpStatus status, Limit limit, String message) {
		super(message, null, false, false); // a refusal must be cheap: no stack trace
		this.status = status;
		this.limit = limit;
	}

	static RefusedRequest badJson(String message) {
		return new RefusedRequest(HttpStatus.BAD_REQUEST, Limit.JSON, message);
	}

	HttpStatus status() {
		return this.status;
	}

	Limit limit() {
		return this.limit;
	}

}
