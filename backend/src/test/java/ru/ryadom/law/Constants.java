package ru.ryadom.law;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The constants of {@link Norms} and {@link TermRules} by their Java names. */
final class Constants {

	private Constants() {
	}

	static Map<String, NormId> norms() {
		return of(Norms.class, NormId.class);
	}

	static Map<String, TermRuleId> termRules() {
		return of(TermRules.class, TermRuleId.class);
	}

	private static <T> Map<String, T> of(Class<?> holder, Class<T> type) {
		return Arrays.stream(holder.getDeclaredFields())
			.filter((field) -> Modifier.isPublic(field.getModifiers()))
			.collect(Collectors.toMap(Field::getName, (field) -> type.cast(value(field)), (one, other) -> one,
					TreeMap::new));
	}

	private static Object value(Field field) {
		try {
			return field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
