package ru.ryadom.kernel.graphql;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;

import graphql.schema.GraphQLScalarType;

/**
 * A day without a time zone, {@code 2026-04-27}. Input is taken between 1900 and 2200
 * only, so that a slip of the hand is told at once and no walk over days can be made
 * endless.
 */
final class DateScalar {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private DateScalar() {
	}

	static GraphQLScalarType type() {
		return GraphQLScalarType.newScalar()
			.name("Date")
			.coercing(new TextScalar<>(LocalDate.class, DateScalar::read))
			.build();
	}

	private static LocalDate read(String text) {
		LocalDate day = parse(text);
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			throw new IllegalArgumentException("День должен быть между " + FIRST_YEAR + " и " + LAST_YEAR + " годом.");
		}
		return day;
	}

	private static LocalDate parse(String text) {
		try {
			return LocalDate.parse(text, STRICT);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Такого дня нет: нужен день в виде ГГГГ-ММ-ДД.", ex);
		}
	}

}
