package ru.ryadom.edge.limits;

import java.util.List;
import java.util.Locale;

import graphql.GraphQLError;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts refused requests by the limit they ran into: {@code ryadom.graphql.refusals}.
 */
public final class Refusals {

	private final MeterRegistry meters;

	Refusals(MeterRegistry meters) {
		this.meters = meters;
	}

	/** One more request was refused. */
	public void count(Limit limit) {
		this.meters.counter("ryadom.graphql.refusals", "limit", limit.name().toLowerCase(Locale.ROOT)).increment();
	}

	/** One more request was refused, if these errors say so. */
	void count(List<GraphQLError> errors) {
		if (!errors.isEmpty() && errors.getFirst() instanceof RequestError error) {
			count(error.limit());
		}
	}

}
