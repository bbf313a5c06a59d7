package ru.ryadom.ngos;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * An organisation may be chosen no more, for a time or for good: whoever it accompanies
 * needs somebody to look at it the same day.
 *
 * @param state {@link EntryStage#SUSPENDED} or {@link EntryStage#EXCLUDED}
 */
public record RegistryEntrySuspended(Viewer.StaffViewer by, String entryId, EntryStage state, LocalDate since,
		String reason) implements DomainEvent {

}
