package ru.ryadom.edge.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import ru.ryadom.edge.spa.SpaSettings;

/** Times requests by the name of the operation and by what came of them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationTimer implements WebGraphQlInterceptor {

	private final MeterRegistry meters;

	private final OperationNames names;

	OperationTimer(MeterRegistry meters, SpaSettings pages) {
		this.meters = meters;
		this.names = OperationNames.in(pages.file("operations.txt"));
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var begun = Timer.start(this.meters);
		return chain.next(request).doOnNext((response) -> begun.stop(timer(request, outcome(response))));
	}

	private Timer timer(WebGraphQlRequest request, String outcome) {
		return Timer.builder("ryadom.graphql.requests")
			.description("GraphQL requests by operation and outcome")
			.tag("operation", this.names.label(request.getOperationName()))
			.tag("outcome", outcome)
			.register(this.meters);
	}

	private static String outcome(WebGraphQlResponse response) {
		if (response.getErrors().isEmpty()) {
			return "ok";
		}
		return response.getExecutionResult().isDataPresent() ? "errors" : "refused";
	}

}
