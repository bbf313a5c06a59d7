package ru.ryadom.journal.graphql;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import ru.ryadom.access.Viewer;
import ru.ryadom.journal.Journal;
import ru.ryadom.journal.Reading;

/**
 * No personal data leave unless the journal has taken note: when it cannot, the answer is
 * withheld.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class JournalInterceptor implements WebGraphQlInterceptor {

	private static final Logger log = LoggerFactory.getLogger(JournalInterceptor.class);

	private final Journal journal;

	JournalInterceptor(Journal journal) {
		this.journal = journal;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		// The answer may be put together on another thread; the reading is this
		// request's.
		Reading reading = Reading.current();
		return chain.next(request).map((response) -> journalled(response, reading));
	}

	private WebGraphQlResponse journalled(WebGraphQlResponse response, Reading reading) {
		Viewer viewer = response.getExecutionInput()
			.getGraphQLContext()
			.getOrDefault(Viewer.class, new Viewer.Nobody());
		if (!(viewer instanceof Viewer.SignedIn signedIn)) {
			return response;
		}
		try {
			this.journal.showed(signedIn, reading);
			return response;
		}
		catch (RuntimeException failed) {
			log.error("an answer is withheld: the journal did not take it ({})", failed.getClass().getName());
			return withheld(response);
		}
	}

	private static WebGraphQlResponse withheld(WebGraphQlResponse response) {
		GraphQLError error = GraphQLError.newError()
			.message("Сейчас не получилось. Попробуйте ещё раз: повтор безопасен.")
			.extensions(Map.of("code", "UNAVAILABLE"))
			.build();
		return response.transform((builder) -> builder.data(null).errors(List.of(error)));
	}

}
