package ru.ryadom.kernel.graphql;

import java.util.Collection;
import java.util.List;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.pagination.ConnectionAdapter;
import org.springframework.graphql.data.pagination.ConnectionFieldTypeVisitor;

import ru.ryadom.kernel.Page;

/** Lets a controller answer a connection with a {@link Page}. */
final class PageAdapter implements ConnectionAdapter {

	@Override
	public boolean supports(Class<?> container) {
		return Page.class.isAssignableFrom(container);
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> Collection<T> getContent(Object container) {
		return (Collection<T>) ((Page<?>) container).nodes();
	}

	@Override
	public boolean hasPrevious(Object container) {
		return ((Page<?>) container).pageInfo().hasPreviousPage();
	}

	@Override
	public boolean hasNext(Object container) {
		return ((Page<?>) container).pageInfo().hasNextPage();
	}

	@Override
	public String cursorAt(Object container, int index) {
		return ((Page<?>) container).edges().get(index).cursor();
	}

	/** Goes before Boot's own visitor, which leaves a ready connection alone. */
	@Configuration(proxyBeanMethods = false)
	static class Registration {

		@Bean
		@Order(Ordered.HIGHEST_PRECEDENCE)
		GraphQlSourceBuilderCustomizer pages() {
			return (builder) -> builder
				.typeVisitors(List.of(ConnectionFieldTypeVisitor.create(List.of(new PageAdapter()))));
		}

	}

}
