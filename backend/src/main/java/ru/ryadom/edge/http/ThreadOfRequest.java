package ru.ryadom.edge.http;

import java.util.Set;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.graphql.data.method.HandlerMethod;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;

/**
 * Gives each operation one virtual thread: its root field is fetched there, and all that
 * lies below follows on it, one field after another. To hand every field to a thread of
 * its own, as Spring does by default, costs more than MongoDB takes to answer, and what a
 * request may ask of MongoDB is counted by tests.
 */
final class ThreadOfRequest implements BeanPostProcessor {

	/** A subscription tells by a publisher of its own. */
	private static final Set<String> ROOTS = Set.of("Query", "Mutation");

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (bean instanceof AnnotatedControllerConfigurer controllers) {
			controllers.setBlockingMethodPredicate(ThreadOfRequest::isRoot);
		}
		return bean;
	}

	private static boolean isRoot(HandlerMethod method) {
		return MergedAnnotations.from(method.getMethod())
			.stream(SchemaMapping.class)
			.anyMatch((mapping) -> ROOTS.contains(mapping.getString("typeName")));
	}

}
