package ru.ryadom.plans;

import org.jspecify.annotations.Nullable;

import ru.ryadom.kernel.DomainEvent;

/**
 * Something has happened to a plan that the others may have to know, in this unit of
 * work.
 *
 * @param answered what the office has answered by it, {@code null} when nothing
 */
public record PlanTold(WorkplacePlan plan, PlanNews news, @Nullable PlanRemark answered) implements DomainEvent {

}
