package ru.ryadom.terms;

/** A term is near its last day, and its holder is to be reminded. */
public record TermReminder(Term term, TermWarning warning) {

}
