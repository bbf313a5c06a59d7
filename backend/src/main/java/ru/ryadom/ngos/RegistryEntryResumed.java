package ru.ryadom.ngos;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/** A suspended organisation may be chosen again. */
public record RegistryEntryResumed(Viewer.StaffViewer by, String entryId) implements DomainEvent {

}
