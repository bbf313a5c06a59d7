package ru.ryadom.employers;

import ru.ryadom.kernel.DomainEvent;

/**
 * Something became of a request that its worker, its employer or the office is to hear
 * of.
 *
 * @param request as it is now
 */
public record PlanRequestTold(PlanRequest request) implements DomainEvent {

}
