package ru.ryadom.edge.limits;

import java.util.List;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.Instrumentation;
import io.micrometer.core.instrument.MeterRegistry;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;

/** Hangs the guards into Spring GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ Limits.class, IntrospectionSettings.class })
class LimitsConfiguration {

	@Bean
	Refusals refusals(MeterRegistry meters) {
		return new Refusals(meters);
	}

	@Bean
	Instrumentation limitsInstrumentation(Limits limits, SchemaReaders schemaReaders, Refusals refusals) {
		return new LimitsInstrumentation(limits, schemaReaders, refusals);
	}

	@Bean
	GraphQlSourceBuilderCustomizer checkedDocuments(Limits limits, SchemaReaders schemaReaders) {
		var documents = new CheckedDocuments(limits, schemaReaders);
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(documents));
	}

	@Bean
	WebGraphQlInterceptor timeLimit(Limits limits, Refusals refusals) {
		return new TimeLimit(limits, refusals);
	}

	/**
	 * A fetch that ran on after its request was given up is no fault worth a stack trace.
	 */
	@Bean
	DataFetcherExceptionResolver givenUpFetches() {
		return (failure, _) -> (failure instanceof AbortExecutionException stopped) ? Mono.just(List.of(stopped))
				: Mono.empty();
	}

	@Bean
	GraphQlSseHandler plainSseHandler(WebGraphQlHandler handler, Limits limits) {
		return new PlainSseHandler(handler, limits.stream());
	}

	@Bean
	GraphQlHttpHandler plainHttpHandler(WebGraphQlHandler handler) {
		return new PlainHttpHandler(handler);
	}

}
