package ru.ryadom.ngos;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * A contract ended before its last day. One that simply expires makes no news: the day
 * tells it, see {@link NgoContract#stateOn}.
 *
 * @param on the last day on which it is in force
 */
public record ContractEnded(Viewer.StaffViewer by, String entryId, String contractId, String officeId,
		LocalDate on) implements DomainEvent {

}
