package ru.ryadom.edge.limits;

import java.util.List;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Gives an answer up after a while. A backstop for a slow database, not a defence: what
 * burns the processor was refused earlier, by counting.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TimeLimit implements WebGraphQlInterceptor {

	private final Limits limits;

	private final Refusals refusals;

	TimeLimit(Limits limits, Refusals refusals) {
		this.limits = limits;
		this.refusals = refusals;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (request.getAttributes().containsKey(LimitsInstrumentation.ONE_ANSWER)) {
			request.configureExecutionInput((_, builder) -> builder
				.graphQLContext((context) -> context.put(LimitsInstrumentation.ONE_ANSWER, true))
				.build());
		}
		return chain.next(request).timeout(this.limits.time(), Mono.fromSupplier(() -> givenUp(request)));
	}

	private WebGraphQlResponse givenUp(WebGraphQlRequest request) {
		this.refusals.count(Limit.TIME);
		GraphQLError error = RequestError
			.timeout("Ответ не готов за " + this.limits.time().toSeconds() + " с. Повторите позже.");
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResultImpl.newExecutionResult().errors(List.of(error)).build()));
	}

}
