package ru.ryadom.law;

import java.time.LocalDate;

/**
 * One day of the explanation of a term.
 *
 * @param reason Russian words that name the day: «Праздник: День России»
 */
public record TermStep(LocalDate date, TermStepKind kind, String reason) {
}
