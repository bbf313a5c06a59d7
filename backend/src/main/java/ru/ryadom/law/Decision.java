package ru.ryadom.law;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a rule answers: the new value, or every objection at once. Never only the first,
 * so that a person mends all of it in one go.
 */
public sealed interface Decision<T> {

	/** The rules allow it; {@code value} is what came of it. */
	record Accepted<T>(T value) implements Decision<T> {
	}

	/** The rules do not allow it; nothing has changed. */
	record Rejected<T>(List<Objection> objections) implements Decision<T> {

		public Rejected {
			if (objections.isEmpty()) {
				throw new IllegalArgumentException("a rejection says why");
			}
			objections = List.copyOf(objections);
		}

	}

	/** Accepted when nothing objects, else rejected with all of it. */
	static <T> Decision<T> unless(List<Objection> objections, java.util.function.Supplier<T> value) {
		return objections.isEmpty() ? new Accepted<>(value.get()) : new Rejected<>(objections);
	}

	/** The objections, empty when accepted. */
	default List<Objection> objections() {
		return switch (this) {
			case Accepted<T> _ -> List.of();
			case Rejected<T>(var objections) -> objections;
		};
	}

	/** The same decision when nothing else objects, else rejected with all of it. */
	default Decision<T> withObjections(List<Objection> more) {
		return more.isEmpty() ? this : new Rejected<>(Stream.concat(objections().stream(), more.stream()).toList());
	}

	/** The same decision over another value. */
	default <R> Decision<R> map(Function<? super T, ? extends R> over) {
		return switch (this) {
			case Accepted<T>(var value) -> new Accepted<>(over.apply(value));
			case Rejected<T>(var objections) -> new Rejected<>(objections);
		};
	}

}
