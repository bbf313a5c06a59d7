package ru.ryadom.offices;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/** The head has sent a draft back; the case is the specialist's again. */
public record AppointmentOrderReturned(Viewer.StaffViewer by, String orderId, String subject) implements DomainEvent {

}
