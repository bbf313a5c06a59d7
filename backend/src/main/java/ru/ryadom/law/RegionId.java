package ru.ryadom.law;

import java.util.Optional;

/** Code of a subject of the Federation by ISO 3166-2:RU, {@code RU-TA}. */
public record RegionId(String value) {

	private static final String SHAPE = "RU-[A-Z]{2,3}";

	public RegionId {
		if (!value.matches(SHAPE)) {
			throw new IllegalArgumentException("not the code of a subject of the Federation");
		}
	}

	/** What somebody typed, when it has the shape of a code. */
	public static Optional<RegionId> parse(String typed) {
		return typed.matches(SHAPE) ? Optional.of(new RegionId(typed)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
