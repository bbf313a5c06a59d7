package ru.ryadom.offices;

import ru.ryadom.kernel.DomainEvent;

/** A membership was saved: what it allows may be other than before. */
public record StaffMemberChanged(StaffMember member) implements DomainEvent {

}
