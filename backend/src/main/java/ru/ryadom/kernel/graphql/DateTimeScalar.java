package ru.ryadom.kernel.graphql;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import graphql.schema.GraphQLScalarType;

/** A moment in UTC, {@code 2026-04-27T09:30:00Z}; input may carry another offset. */
final class DateTimeScalar {

	private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

	private static final Instant AFTER_LAST = Instant.parse("2201-01-01T00:00:00Z");

	private DateTimeScalar() {
	}

	static GraphQLScalarType type() {
		return GraphQLScalarType.newScalar()
			.name("DateTime")
			.coercing(new TextScalar<>(Instant.class, DateTimeScalar::read))
			.build();
	}

	private static Instant read(String text) {
		Instant instant = parse(text);
		if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
			throw new IllegalArgumentException("Момент времени должен быть между 1900 и 2200 годом.");
		}
		return instant;
	}

	private static Instant parse(String text) {
		try {
			return Instant.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Такого момента нет: нужен вид 2026-04-27T09:30:00Z.", ex);
		}
	}

}
