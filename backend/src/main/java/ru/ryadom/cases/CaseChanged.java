package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/** A case was saved; its terms are already what they are now. */
public record CaseChanged(Case file) implements DomainEvent {

}
