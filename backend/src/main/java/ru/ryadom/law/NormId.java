package ru.ryadom.law;

/** Id of a norm, the same in code, data, tests and URLs: {@code SIT-09}. */
public record NormId(String value) {

	public NormId {
		if (!value.matches("[A-Z][A-Z0-9]{0,7}(-[A-Z0-9]{1,4})?")) {
			throw new IllegalArgumentException("not the id of a norm");
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
