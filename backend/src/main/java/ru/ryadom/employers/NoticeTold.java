package ru.ryadom.employers;

import ru.ryadom.kernel.DomainEvent;

/**
 * Something became of a notice that its worker, its employer or the office is to hear of.
 *
 * @param notice as it is now
 */
public record NoticeTold(EmployerNotice notice) implements DomainEvent {

}
