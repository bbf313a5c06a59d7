package ru.ryadom.kernel.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Days and moments on the wire. */
class ScalarTests {

	private static final GraphQLScalarType DATE = DateScalar.type();

	private static final GraphQLScalarType DATE_TIME = DateTimeScalar.type();

	@Test
	void aDayIsReadAndWrittenAsItself() {
		assertThat(read(DATE, "2026-04-27")).isEqualTo(LocalDate.of(2026, 4, 27));
		assertThat(literal(DATE, "2026-04-27")).isEqualTo(LocalDate.of(2026, 4, 27));
		assertThat(write(DATE, LocalDate.of(2026, 4, 27))).isEqualTo("2026-04-27");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-02-29", "2026-4-7", "27.04.2026", "", "2026-04-27T00:00:00Z" })
	void whatIsNoDayIsRefusedInRussian(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(DATE, text))
			.withMessageStartingWith("Такого дня нет");
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(() -> literal(DATE, text))
			.withMessageStartingWith("Такого дня нет");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0001-01-01", "1899-12-31", "2201-01-01", "9999-12-31", "+12026-01-01" })
	void anExtravagantDayIsRefusedInRussian(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(DATE, text))
			.withMessage("День должен быть между 1900 и 2200 годом.");
	}

	@Test
	void aNumberIsNoDay() {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(DATE, 20260427));
		assertThatExceptionOfType(CoercingParseLiteralException.class).isThrownBy(() -> DATE.getCoercing()
			.parseLiteral(IntValue.of(20260427), CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
					Locale.ROOT));
		assertThatExceptionOfType(CoercingSerializeException.class).isThrownBy(() -> write(DATE, "2026-04-27"));
	}

	@Test
	void aMomentIsReadWithAnyOffsetAndWrittenInUtc() {
		assertThat(read(DATE_TIME, "2026-04-27T12:30:00+03:00")).isEqualTo(Instant.parse("2026-04-27T09:30:00Z"));
		assertThat(write(DATE_TIME, Instant.parse("2026-04-27T09:30:00Z"))).isEqualTo("2026-04-27T09:30:00Z");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-04-27", "2026-04-27T09:30:00", "1899-12-31T23:59:59Z", "2201-01-01T00:00:00Z" })
	void whatIsNoMomentIsRefusedInRussian(String text) {
		assertThatExceptionOfType(CoercingParseValueException.class).isThrownBy(() -> read(DATE_TIME, text))
			.withMessageMatching("(Такого момента нет|Момент времени).*");
	}

	private static Object read(GraphQLScalarType type, Object input) {
		return type.getCoercing().parseValue(input, GraphQLContext.getDefault(), Locale.ROOT);
	}

	private static Object literal(GraphQLScalarType type, String text) {
		return type.getCoercing()
			.parseLiteral(StringValue.of(text), CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
					Locale.ROOT);
	}

	private static Object write(GraphQLScalarType type, Object value) {
		return type.getCoercing().serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
	}

}
