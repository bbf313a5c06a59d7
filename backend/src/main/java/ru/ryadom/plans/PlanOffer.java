package ru.ryadom.plans;

import java.time.LocalDate;

/**
 * When the employer was given the plan to discuss.
 *
 * @param edition the first that the employer sees: what was written before stays the
 * office's and the worker's
 */
public record PlanOffer(LocalDate on, int edition) {
}
