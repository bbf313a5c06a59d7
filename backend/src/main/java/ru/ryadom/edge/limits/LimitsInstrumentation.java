package ru.ryadom.edge.limits;

import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import graphql.validation.QueryComplexityLimits;
import org.jspecify.annotations.Nullable;

/**
 * Puts the guards at their places in an execution: the parser's limits before parsing,
 * the shape of the document before validation, the cost before the first fetch. The
 * library's own limits are set as well, per request and not for the whole JVM, so that a
 * fault in our guard does not open the door.
 */
final class LimitsInstrumentation extends SimplePerformantInstrumentation {

	/**
	 * A context key: the answer goes out as one JSON document, so nothing can be
	 * streamed.
	 */
	static final String ONE_ANSWER = "ru.ryadom.edge.oneAnswer";

	/** What a full introspection query needs; the good-faith check then allows 20. */
	private static final int INTROSPECTION_DEPTH = 20;

	private final Limits limits;

	private final SchemaReaders schemaReaders;

	private final Refusals refusals;

	LimitsInstrumentation(Limits limits, SchemaReaders schemaReaders, Refusals refusals) {
		this.limits = limits;
		this.schemaReaders = schemaReaders;
		this.refusals = refusals;
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		var context = input.getGraphQLContext();
		context.put(ParserOptions.class,
				ParserOptions.newParserOptions()
					.maxCharacters(this.limits.characters())
					.maxTokens(this.limits.tokens())
					.maxWhitespaceTokens(this.limits.characters())
					.maxRuleDepth(this.limits.rules())
					.captureIgnoredChars(false)
					.captureLineComments(false)
					.build());
		context.put(QueryComplexityLimits.KEY, libraryLimits(this.limits.depth()));
		context.put(SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED, true);
		return input;
	}

	private QueryComplexityLimits libraryLimits(int depth) {
		return QueryComplexityLimits.newLimits().maxDepth(depth).maxFieldsCount(this.limits.fields()).build();
	}

	@Override
	public @Nullable InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((_, failure) -> {
			if (failure != null) {
				RequestErrors.stopOnParserLimit(failure, this.limits);
			}
		});
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables parsed,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		var shape = ShapeGuard.check(parsed.getDocument(), this.limits);
		var context = parameters.getGraphQLContext();
		if (shape.introspects()) {
			if (!this.schemaReaders.includeCaller()) {
				throw RequestError.forbidden(Limit.INTROSPECTION, "Сведения о схеме здесь закрыты.").abort();
			}
			context.put(QueryComplexityLimits.KEY, libraryLimits(INTROSPECTION_DEPTH));
		}
		parsed.getDocument()
			.getDefinitionsOfType(OperationDefinition.class)
			.forEach((operation) -> refuseStream(operation, context.getBoolean(ONE_ANSWER)));
		return parsed;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
		var execution = parameters.getExecutionContext();
		refuseStream(execution.getOperationDefinition(), execution.getGraphQLContext().getBoolean(ONE_ANSWER));
		CostGuard.check(execution, this.limits);
		return SimpleInstrumentationContext.noOp();
	}

	private static void refuseStream(OperationDefinition operation, boolean oneAnswer) {
		if (oneAnswer && operation.getOperation() == OperationDefinition.Operation.SUBSCRIPTION) {
			throw RequestError
				.bad(Limit.SUBSCRIPTION, "На подписку отвечают потоком: просите Accept: text/event-stream.")
				.abort();
		}
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, InstrumentationState state) {
		ExecutionResult said = RequestErrors.inOurWords(result);
		if (!said.isDataPresent()) {
			this.refusals.count(said.getErrors());
		}
		return CompletableFuture.completedFuture(said);
	}

}
