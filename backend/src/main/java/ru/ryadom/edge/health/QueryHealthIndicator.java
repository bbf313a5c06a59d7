package ru.ryadom.edge.health;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Ready means that a query is answered. A process whose threads have died still accepts
 * connections; asking the engine itself tells the difference.
 */
@Component
class QueryHealthIndicator extends AbstractHealthIndicator {

	private static final String QUERY = "{ clock { today } }";

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final ExecutionGraphQlService graphQl;

	QueryHealthIndicator(ExecutionGraphQlService graphQl) {
		super("the readiness query failed");
		this.graphQl = graphQl;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		var request = new DefaultExecutionGraphQlRequest(QUERY, null, null, null, UUID.randomUUID().toString(),
				Locale.ROOT);
		var response = this.graphQl.execute(request).block(PATIENCE);
		builder.status((response != null && response.isValid() && response.getErrors().isEmpty()) ? "UP" : "DOWN");
	}

}
