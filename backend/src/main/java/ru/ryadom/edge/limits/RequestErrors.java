package ru.ryadom.edge.limits;

import java.util.List;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Says the library's refusals in our words and codes, and only the first few of them: a
 * hundred validation errors help nobody and cost a long answer. The library quotes what
 * was typed; we name the rule and the place, since what was typed may be about a person
 * and answers end up in logs and reports.
 */
final class RequestErrors {

	private static final int MOST = 5;

	private RequestErrors() {
	}

	/** The same result, or its errors in our words when nothing was executed. */
	static ExecutionResult inOurWords(ExecutionResult result) {
		if (result.isDataPresent() || result.getErrors().isEmpty()) {
			return result;
		}
		List<GraphQLError> errors = result.getErrors().stream().limit(MOST).map(RequestErrors::inOurWords).toList();
		return result.transform((builder) -> builder.errors(errors));
	}

	private static GraphQLError inOurWords(GraphQLError error) {
		if (error instanceof RequestError
				|| (error.getExtensions() != null && error.getExtensions().containsKey("code"))) {
			return error;
		}
		if (error instanceof BadFaithIntrospectionError) {
			return RequestError.bad(Limit.INTROSPECTION,
					"Сведения о схеме можно запросить обычным запросом, а не по кругу и не по многу раз.");
		}
		if (error instanceof ValidationError validation && complexity(validation) instanceof Limit limit) {
			return RequestError.bad(limit, "Запрос слишком велик: " + error.getMessage());
		}
		return switch (error.getErrorType()) {
			case ErrorType.InvalidSyntax ->
				RequestError.bad(Limit.SYNTAX, "Запрос не разобран: в нём ошибка.", error.getLocations());
			case ErrorType.ValidationError, ErrorType.ExecutionAborted, ErrorType.OperationNotSupported ->
				RequestError.bad(Limit.VALIDATION, "Запрос не подходит к схеме: " + rule(error), error.getLocations());
			default -> error;
		};
	}

	private static String rule(GraphQLError error) {
		return switch (error) {
			case ValidationError validation -> "нарушено правило " + validation.getValidationErrorType() + ".";
			case UnknownOperationException _ -> "в нём нет операции с названным именем.";
			default -> sentence(error);
		};
	}

	/** Our own scalars say what is wrong without quoting what was typed. */
	private static String sentence(GraphQLError error) {
		return (error.getExtensions() != null && error.getExtensions().get("sentence") instanceof String sentence)
				? sentence : "значение переменной не того вида.";
	}

	private static @Nullable Limit complexity(ValidationError error) {
		return switch (error.getValidationErrorType()) {
			case ValidationErrorType.MaxQueryDepthExceeded -> Limit.DEPTH;
			case ValidationErrorType.MaxQueryFieldsExceeded -> Limit.FIELDS;
			case null, default -> null;
		};
	}

	/** The parser gave up on a limit of its own; any other syntax error passes. */
	static void stopOnParserLimit(Throwable failure, Limits limits) {
		if (!(failure instanceof InvalidSyntaxException)) {
			return;
		}
		switch (failure) {
			case ParseCancelledTooDeepException _ ->
				throw RequestError.bad(Limit.NESTING, "Запрос вложен глубже " + limits.rules() + " правил грамматики.")
					.abort();
			case ParseCancelledTooManyCharsException _ ->
				throw RequestError.bad(Limit.CHARACTERS, "Запрос длиннее " + limits.characters() + " знаков.").abort();
			case ParseCancelledException _ ->
				throw RequestError.bad(Limit.TOKENS, "В запросе больше " + limits.tokens() + " лексем.").abort();
			default -> {
			}
		}
	}

}
