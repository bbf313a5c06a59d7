package ru.ryadom.kernel.graphql;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;

/**
 * A scalar that is a text on the wire and a value in Java.
 *
 * @param type the Java value; anything else going out is our own mistake
 * @param read reads the text, or throws {@link IllegalArgumentException} with a Russian
 * sentence for whoever typed it
 */
record TextScalar<T>(Class<T> type, Function<String, T> read) implements Coercing<T, String> {

	/**
	 * Extension with a sentence that quotes nothing of what was typed, so it may go out.
	 */
	static final String SENTENCE = "sentence";

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		if (this.type.isInstance(result)) {
			return result.toString();
		}
		throw new CoercingSerializeException(result.getClass().getName() + " is not a " + this.type.getName());
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		if (this.type.isInstance(input)) {
			return this.type.cast(input);
		}
		try {
			return value(input);
		}
		catch (IllegalArgumentException ex) {
			throw CoercingParseValueException.newCoercingParseValueException()
				.message(ex.getMessage())
				.extensions(Map.of(SENTENCE, String.valueOf(ex.getMessage())))
				.build();
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return value((input instanceof StringValue text) ? text.getValue() : input);
		}
		catch (IllegalArgumentException ex) {
			throw new CoercingParseLiteralException(ex.getMessage());
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(String.valueOf(input));
	}

	private T value(Object input) {
		if (input instanceof String text) {
			return this.read.apply(text);
		}
		throw new IllegalArgumentException("День и время пишут строкой.");
	}

}
