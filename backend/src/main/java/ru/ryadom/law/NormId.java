package ru.ryadom.law;

import java.util.Optional;

/** Id of a norm, the same in code, data, tests and URLs: {@code SIT-09}. */
public record NormId(String value) implements Comparable<NormId> {

	private static final String SHAPE = "[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,4})?";

	public NormId {
		if (!value.matches(SHAPE)) {
			throw new IllegalArgumentException("not the id of a norm");
		}
	}

	/** What somebody typed, when it has the shape of an id. */
	public static Optional<NormId> parse(String typed) {
		return typed.matches(SHAPE) ? Optional.of(new NormId(typed)) : Optional.empty();
	}

	@Override
	public int compareTo(NormId other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
