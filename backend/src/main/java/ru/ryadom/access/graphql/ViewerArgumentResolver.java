package ru.ryadom.access.graphql;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;

/**
 * Hands the viewer to a controller that asks for one by its type. A controller that asks
 * for a kind of viewer is closed to the others; for fields of {@code StaffViewer} and its
 * like the source is that same viewer.
 */
@Component
class ViewerArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return Viewer.class.isAssignableFrom(parameter.getParameterType());
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, new Viewer.Nobody());
		if (parameter.getParameterType().isInstance(viewer)) {
			return viewer;
		}
		throw (viewer instanceof Viewer.Nobody) ? new Fault.Unauthenticated() : new Fault.Forbidden();
	}

}
