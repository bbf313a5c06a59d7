package ru.ryadom.law;

import java.util.Optional;

/**
 * Id of a rule that computes a term: {@code SIT-01}, {@code SIT-02/RCV}. Most carry the
 * id of their norm, but one norm may have several rules.
 */
public record TermRuleId(String value) {

	private static final String SHAPE = "[A-Z][A-Z0-9]{0,7}-[A-Z0-9]{1,4}(/[A-Z]{1,4})?";

	public TermRuleId {
		if (!value.matches(SHAPE)) {
			throw new IllegalArgumentException("not the id of a term rule");
		}
	}

	/** What somebody typed, when it has the shape of an id. */
	public static Optional<TermRuleId> parse(String typed) {
		return typed.matches(SHAPE) ? Optional.of(new TermRuleId(typed)) : Optional.empty();
	}

	@Override
	public String toString() {
		return this.value;
	}

}
