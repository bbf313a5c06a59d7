package ru.ryadom.exchange;

import java.time.LocalDate;

import ru.ryadom.access.Viewer;
import ru.ryadom.kernel.DomainEvent;

/**
 * The other side has confirmed that a message came in.
 *
 * @param by the system that confirmed
 * @param on the day of receipt, as the other side names it
 */
public record MessageAccepted(Viewer.ServiceViewer by, String messageId, String subject, ExchangeBody body,
		LocalDate on) implements DomainEvent {

}
