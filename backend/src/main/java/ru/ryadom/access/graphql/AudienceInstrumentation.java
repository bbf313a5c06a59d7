package ru.ryadom.access.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.Fault;

/**
 * Asks {@link AudienceRules} before each field is fetched: nobody is told by oversight. A
 * contract that leaves a field without a rule stops the start.
 */
@Component
class AudienceInstrumentation extends SimplePerformantInstrumentation implements GraphQlSourceBuilderCustomizer {

	private volatile @Nullable Known known;

	@Override
	public void customize(GraphQlSource.SchemaResourceBuilder builder) {
		builder.configureGraphQl((graphQl) -> rules(graphQl.build().getGraphQLSchema()));
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		var environment = parameters.getEnvironment();
		String type = ((GraphQLObjectType) environment.getParentType()).getName();
		Viewer viewer = environment.getGraphQlContext().getOrDefault(Viewer.class, new Viewer.Nobody());
		AudienceRules rules = rules(environment.getGraphQLSchema());
		if (rules.mayKnow(type, environment.getFieldDefinition().getName(), viewer.audiences())) {
			return fetcher;
		}
		return (_) -> {
			throw (viewer instanceof Viewer.Nobody) ? new Fault.Unauthenticated() : new Fault.Forbidden();
		};
	}

	private AudienceRules rules(GraphQLSchema schema) {
		Known now = this.known;
		if (now == null || now.schema() != schema) {
			now = new Known(schema, new AudienceRules(schema));
			this.known = now;
		}
		return now.rules();
	}

	private record Known(GraphQLSchema schema, AudienceRules rules) {
	}

}
