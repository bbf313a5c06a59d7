package ru.ryadom.plans;

import java.time.LocalDate;

/**
 * A plan that went to the employer and to the worker.
 *
 * @param agreed whether by the employer; if not, the plan is marked so
 */
public record PlanSending(int edition, LocalDate on, boolean agreed) {
}
