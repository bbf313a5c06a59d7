package ru.ryadom.edge.limits;

import graphql.GraphQLError;
import jakarta.servlet.ServletException;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Spring's handler of one request and one answer, which tells the guards that it is that
 * one. Without it a subscription asked for as JSON answers 200 with the innards of a
 * publisher. A given-up answer is 503 and not 408, because browsers repeat a 408 on their
 * own, and the house would get the same load twice.
 */
final class PlainHttpHandler extends GraphQlHttpHandler {

	PlainHttpHandler(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	public ServerResponse handleRequest(ServerRequest request) throws ServletException {
		request.attributes().put(LimitsInstrumentation.ONE_ANSWER, true);
		return super.handleRequest(request);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType mediaType) {
		for (GraphQLError error : response.getExecutionResult().getErrors()) {
			switch (error) {
				case RequestError refused when refused.limit() == Limit.TIME -> {
					return HttpStatus.SERVICE_UNAVAILABLE;
				}
				case RequestError refused when refused.limit() == Limit.SUBSCRIPTION -> {
					return HttpStatus.BAD_REQUEST;
				}
				default -> {
				}
			}
		}
		return super.selectResponseStatus(response, mediaType);
	}

}
