package ru.ryadom.plans;

import ru.ryadom.kernel.DomainEvent;

/**
 * Something has happened to a plan that the others may have to know, in this unit of
 * work.
 */
public record PlanTold(WorkplacePlan plan, PlanNews news) implements DomainEvent {

}
