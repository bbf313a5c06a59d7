package ru.ryadom.access.graphql;

import java.util.Map;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import ru.ryadom.access.Viewer;
import ru.ryadom.access.CurrentViewer;
import ru.ryadom.access.Session;

/** Finds out once per request who asks. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ViewerInterceptor implements WebGraphQlInterceptor {

	private final CurrentViewer current;

	ViewerInterceptor(CurrentViewer current) {
		this.current = current;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Viewer viewer = this.current.get();
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of(Viewer.class, viewer)).build());
		this.current.session()
			.ifPresent((session) -> request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(Session.class, session)).build()));
		return chain.next(request);
	}

}
