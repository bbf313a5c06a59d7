package ru.ryadom.kernel.graphql;

import java.util.Map;

import graphql.GraphQLError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

import ru.ryadom.kernel.Fault;

/** Faults of streams, told as those of single answers are: {@link FaultResolver}. */
@Component
class StreamFaultResolver extends SubscriptionExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(StreamFaultResolver.class);

	StreamFaultResolver() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown) {
		Fault fault = FaultResolver.faultOf(thrown);
		if (fault != null) {
			return error(fault.getMessage(), Map.of("code", fault.code()));
		}
		String trace = String.valueOf(MDC.get("traceId"));
		log.error("INTERNAL {} in a stream, {}", trace, FaultResolver.places(thrown));
		return error("Внутренняя ошибка. Номер для обращения: " + trace, Map.of("code", "INTERNAL", "traceId", trace));
	}

	private static GraphQLError error(String message, Map<String, Object> extensions) {
		return GraphQLError.newError().message("%s", message).extensions(extensions).build();
	}

}
