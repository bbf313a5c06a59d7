package ru.ryadom.cases;

import ru.ryadom.kernel.DomainEvent;

/** A case is another office's now; what belongs to it goes along. */
public record CaseMoved(String caseId, String fromOfficeId, String toOfficeId) implements DomainEvent {

}
