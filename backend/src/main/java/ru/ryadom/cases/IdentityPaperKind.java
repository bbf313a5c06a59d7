package ru.ryadom.cases;

/** A passport, or the paper that stands for it. */
public enum IdentityPaperKind {

	PASSPORT, SUBSTITUTE

}
