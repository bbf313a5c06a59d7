package ru.ryadom.kernel.graphql;

import java.util.Map;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

import ru.ryadom.kernel.Fault;

/**
 * Faults as top-level errors: a code and a sentence, nothing of the inside. What nobody
 * foresaw is {@code INTERNAL} with the trace id under which the log has it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FaultResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger log = LoggerFactory.getLogger(FaultResolver.class);

	FaultResolver() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		Fault fault = faultOf(thrown);
		if (fault != null) {
			return error(environment, fault.getMessage(), Map.of("code", fault.code()));
		}
		String trace = String.valueOf(MDC.get("traceId"));
		// The message of a thrown exception may quote data; its class and place do not.
		log.error("INTERNAL {} at {} in {}", trace, environment.getExecutionStepInfo().getPath(), places(thrown));
		return error(environment, "Внутренняя ошибка. Номер для обращения: " + trace,
				Map.of("code", "INTERNAL", "traceId", trace));
	}

	static @Nullable Fault faultOf(Throwable thrown) {
		if (thrown instanceof Fault fault) {
			return fault;
		}
		if (thrown instanceof BindException || thrown.getCause() instanceof Fault.BadRequest) {
			return (thrown.getCause() instanceof Fault.BadRequest bad) ? bad
					: new Fault.BadRequest("Не удалось прочитать введённое.");
		}
		if (thrown instanceof DataAccessException
				&& !(thrown instanceof org.springframework.dao.NonTransientDataAccessException)) {
			return new Fault.Unavailable();
		}
		return null;
	}

	static String places(Throwable thrown) {
		StringBuilder text = new StringBuilder();
		for (@Nullable
		Throwable at = thrown; at != null; at = at.getCause()) {
			text.append(at.getClass().getName());
			StackTraceElement[] stack = at.getStackTrace();
			for (int i = 0; i < Math.min(8, stack.length); i++) {
				text.append(" < ").append(stack[i]);
			}
			text.append(" ; ");
		}
		return text.toString();
	}

	private static GraphQLError error(DataFetchingEnvironment environment, @Nullable String message,
			Map<String, Object> extensions) {
		return GraphQLError.newError()
			.message("%s", String.valueOf(message))
			.path(environment.getExecutionStepInfo().getPath())
			.location(environment.getField().getSourceLocation())
			.extensions(extensions)
			.build();
	}

}
