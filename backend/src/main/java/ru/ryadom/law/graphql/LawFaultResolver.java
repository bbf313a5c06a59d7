package ru.ryadom.law.graphql;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import ru.ryadom.law.LawFault;

/**
 * Turns a fault of the law room into a top-level error with its code and Russian message.
 */
@Component
@Order(0)
class LawFaultResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment environment) {
		if (!(ex instanceof LawFault fault)) {
			return null;
		}
		return GraphqlErrorBuilder.newError(environment)
			.message("%s", fault.getMessage())
			.errorType(ErrorType.BAD_REQUEST)
			.extensions(Map.of("code", fault.code()))
			.build();
	}

}
