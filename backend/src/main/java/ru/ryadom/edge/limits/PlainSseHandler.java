package ru.ryadom.edge.limits;

import java.time.Duration;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Spring's handler of streams, which says why there is none. Without it every refusal, of
 * the guards and of the rights alike, is told as «only subscriptions are supported», and
 * queries are refused that the protocol allows.
 */
final class PlainSseHandler extends GraphQlSseHandler {

	PlainSseHandler(WebGraphQlHandler handler, Duration longest) {
		super(handler, longest);
	}

	@Override
	protected ServerResponse prepareResponse(ServerRequest request, Mono<WebGraphQlResponse> response) {
		return super.prepareResponse(request, response.map(PlainSseHandler::asStream));
	}

	private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
		if (response.getData() instanceof Publisher) {
			return response;
		}
		var only = response.getExecutionResult();
		return response.transform((builder) -> builder.data(Flux.just(only)));
	}

}
