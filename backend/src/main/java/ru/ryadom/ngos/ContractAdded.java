package ru.ryadom.ngos;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/** An office has one more contract with an organisation. */
public record ContractAdded(Viewer.StaffViewer by, String entryId, String contractId) implements DomainEvent {

}
