package ru.ryadom.access.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Now;
import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.BusinessClock;

/** Hands controllers the moment of the request; the clock is asked once per request. */
@Component
class NowArgumentResolver implements HandlerMethodArgumentResolver {

	private final BusinessClock clock;

	NowArgumentResolver(BusinessClock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Now.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		GraphQLContext context = environment.getGraphQlContext();
		Viewer viewer = context.getOrDefault(Viewer.class, new Viewer.Nobody());
		return context.computeIfAbsent(Now.class, (_) -> Now.of(this.clock.instant(), viewer));
	}

}
