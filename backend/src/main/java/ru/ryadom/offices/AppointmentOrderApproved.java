package ru.ryadom.offices;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * An order has come into force.
 *
 * @param subject id of the case it is about
 * @param date the order's date
 */
public record AppointmentOrderApproved(Viewer.StaffViewer by, String orderId, String subject, String appointedId,
		LocalDate date) implements DomainEvent {

}
