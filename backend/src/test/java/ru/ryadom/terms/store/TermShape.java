package ru.ryadom.terms.store;

import ru.ryadom.terms.Term;

/** The stored shape of a term, for the generator that writes many at once. */
public final class TermShape {

	public static final String COLLECTION = "terms";

	private TermShape() {
	}

	public static Object of(Term term) {
		return TermDocument.of(term);
	}

}
