package ru.ryadom.appeals;

import ru.ryadom.kernel.DomainEvent;

/**
 * There is something to tell the person of: it was taken in, answered, taken back or
 * passed on to the head.
 *
 * @param appeal as it is now
 */
public record AppealTold(Appeal appeal) implements DomainEvent {

}
