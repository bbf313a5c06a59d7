package ru.ryadom.terms;

import org.jspecify.annotations.Nullable;

/**
 * What a sweep has made of a term.
 *
 * @param before as it was found
 * @param after as it is from now on
 * @param warning what is to be said of it now, {@code null} when nothing is
 */
public record Swept(Term before, Term after, @Nullable TermWarning warning) {

}
