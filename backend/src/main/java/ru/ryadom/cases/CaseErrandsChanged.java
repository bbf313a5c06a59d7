package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/** What is owed in a case has changed in another room, the case itself has not. */
public record CaseErrandsChanged(String caseId) implements DomainEvent {

}
