package ru.ryadom.live.graphql;

import java.util.Map;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import ru.ryadom.live.LiveLog;
import ru.ryadom.live.Position;

/**
 * Takes the mark before anything of the question is looked up: fields are answered in any
 * order.
 */
@Component
class MarkInterceptor implements WebGraphQlInterceptor {

	private final LiveLog changes;

	MarkInterceptor(LiveLog changes) {
		this.changes = changes;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Position mark = this.changes.mark();
		request.configureExecutionInput(
				(_, input) -> input.graphQLContext(Map.<Object, Object>of(Position.class, mark)).build());
		return chain.next(request);
	}

}
